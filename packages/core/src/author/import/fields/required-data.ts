import type { EntryOf } from '../../definition/definition.ts'
import { labelsOf } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, isWhole, sentence, toDenial, toList } from '../imported.ts'

type Required = EntryOf<'requiredData'>

const CONSEQUENCE = /\b(?:without|otherwise|if you (?:do not|don't|choose not|fail)|failure to)\b.*$/i
const BY_LAW = /\bas (?:the )?law requires\b|\brequired by law\b|\bby law\b|\bstatutory (?:requirement|obligation)/i
const BY_CONTRACT = /\bas (?:our|the|your) contract requires\b|\bcontractual(?:ly)? (?:requirement|obligation|required|obliged)/i

/** Which of law and contract requires it, where one is named alone. */
function byIn(text: string): Pick<Required, 'by'> {
  if (BY_LAW.test(text) === BY_CONTRACT.test(text)) return {}
  return { by: BY_LAW.test(text) ? 'law' : 'contract' }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export const importRequiredData: FieldImporter<'requiredData'> = (context) => {
  const found: (FoundEntry<Required> & { readonly statement: number })[] = []
  for (const provision of context.affirmed('mandatory-provision')) {
    const data = labelsOf(provision.data)
    const statement = context.statementOf(provision)
    const consequence =
      provision.consequence === undefined || statement === undefined
        ? undefined
        : sentence(capital(CONSEQUENCE.exec(statement.text)?.[0] ?? statement.text))
    // "You must provide your name, as the law requires. Without it ..."
    const before = context.statements[provision.statement - 1]?.text ?? ''
    const told = `${/\bmust (?:provide|give)\b/i.test(before) ? before : ''} ${statement?.text ?? ''}`
    if (data === undefined && (consequence === undefined || !isWhole(consequence))) continue
    const from = [context.originOf(provision)]
    const last = found.at(-1)
    // "You must provide your name. Without it ...": the second sentence is about the first.
    const continues = last !== undefined && last.statement === provision.statement - 1 && last.entry.consequence === undefined
    if (continues && consequence !== undefined)
      found[found.length - 1] = { entry: { ...last.entry, consequence }, from: [...last.from, ...from], statement: provision.statement }
    else if (!found.some((one) => one.statement === provision.statement))
      found.push({
        entry: { ...(data !== undefined && { data, ...byIn(told) }), ...(consequence !== undefined && { consequence }) },
        from,
        statement: provision.statement,
      })
  }
  const denied = () => toDenial(context.denied('mandatory-provision').map(context.originOf))
  return toList(found) ?? denied() ?? (context.facts.requiresData === false ? { value: false, origins: [] } : undefined)
}
