import type { AutomatedDecisionDisclosure } from '../../../reading/disclosure.ts'
import type { EntryOf } from '../../definition/definition.ts'
import type { ImportContext } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, sentence, toDenial, toList } from '../imported.ts'

type Decision = EntryOf<'automatedDecisions'>

/** What stands behind these words, to the end of the sentence. */
const DECISION = /\bautomated decisions (?:on|about|as to) (?<words>[^.;]{3,200})\.?$/i
const LOGIC = /\b(?:takes?|taking) into account (?<words>[^.;]{3,200})\.?$|\bbased on (?<based>(?:your|the)\b[^.;]{3,200})\.?$/i
const EFFECT = /\bsignificant effects?: (?<words>[^.;]{3,200})\.?$/i

function entryOf(disclosure: AutomatedDecisionDisclosure, context: ImportContext): Decision {
  const text = sentence(context.statementOf(disclosure)?.text ?? '')
  const decision = DECISION.exec(text)?.groups?.['words']
  const { words, based } = LOGIC.exec(text)?.groups ?? {}
  const logic = words ?? based ?? disclosure.logic
  const effect = EFFECT.exec(text)?.groups?.['words'] ?? disclosure.effect
  return { ...(decision !== undefined && { decision }), ...(logic !== undefined && { logic }), ...(effect !== undefined && { effect }) }
}

export const importAutomatedDecisions: FieldImporter<'automatedDecisions'> = (context) => {
  const found: FoundEntry<Decision>[] = []
  let block: unknown
  for (const disclosure of context.affirmed('automated-decision')) {
    const statement = context.statementOf(disclosure)
    const entry = entryOf(disclosure, context)
    const from = [context.originOf(disclosure)]
    const last = found.at(-1)
    // Sentences of one paragraph tell of one decision.
    if (last !== undefined && statement?.block === block)
      found[found.length - 1] = { entry: { ...entry, ...last.entry }, from: [...last.from, ...from] }
    else found.push({ entry, from })
    block = statement?.block
  }
  const declared = context.facts.makesAutomatedDecisions === false ? { value: false as const, origins: [] } : undefined
  return toList(found) ?? toDenial(context.denied('automated-decision').map(context.originOf)) ?? declared
}
