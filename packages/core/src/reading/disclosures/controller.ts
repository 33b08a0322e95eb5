import type { PartyExtractor, ReadingContext, Sighting, StatementReading } from '../context.ts'
import type { ControllerDisclosure } from '../disclosure.ts'
import { hasLegalForm } from '../organization-name.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { nameBefore, nameBehind, splitNames } from './party-name.ts'
import { isAsserted, spanning, stateAt } from './statement.ts'
import { titledBlock } from './titled-block.ts'
import { waysToReachFrom } from './ways-to-reach.ts'

const OFFICE = definePhrases({
  controller: [
    '(data)? controller~',
    'responsible (party|entity|body)',
    '(run|operated) (and ..2)? by',
    '(entity|company|organi*)? responsible (for|within) ..3 (process*|personal data|personal information|your data|your information|gdpr)',
  ],
})

/** Headings that ask for or name the controller, and nobody else besides: "Data controller", "Who is responsible for your data?" */
const TITLES =
  /^(?!.*\b(?:officer|representative|processor|joint|your (?:own )?responsib)).*\b(?:controller|responsible (?:party|body|entity)|who is responsible|(?:entity|company) responsible)\b/i

/** Of these somebody else is the controller, or nobody in particular. */
const OF_OTHERS =
  /\b(?:independent|separate|own|another|third[- ]party|other|game|traffic|financial) (?:data )?$|\byou (?:are|act as) [^.]{0,20}$|\b(?:customers?|organi[sz]ation|employer|client|school) (?:is|are|acts? as|remains?) [^.]{0,20}$/i
const DEFINES = /^["”’']?,? (?:means|shall mean|refers to)\b/
/** "We, Acme Ltd, are the controller". */
const WE_NAMED = /^\W*we, ([\p{Lu}\d][^,;]{1,60}?),? are (?:the |a )?(?:data )?$/iu
/** "Responsible for the processing described here is". */
const DESCRIBED = /^ (?:described|set out|explained) (?:here(?:in)?|below|above|in this (?:policy|notice|statement))/i
const WE_ARE = /\b(?:we|us)\b[^.;]{0,60}$/i

function readOffice(
  context: ReadingContext,
  statement: StatementReading,
  hit: Hit,
  organization: string | undefined,
): ControllerDisclosure[] {
  const { prose, text } = statement.statement
  const before = context.text({ start: prose.start, end: hit.start })
  const behind = context.text({ start: hit.end, end: prose.end })
  if (OF_OTHERS.test(before) || DEFINES.test(behind)) return []
  const assertion = context.assertionOf(statement, hit.first)
  if (!isAsserted(assertion)) return []
  const ownName = organization !== undefined && text.includes(organization) ? organization : undefined
  if (!assertion.affirmed)
    return /controller/i.test(context.text(hit)) && (WE_ARE.test(before) || ownName !== undefined)
      ? [{ type: 'controller', ...stateAt(context, statement, spanning(hit), assertion) }]
      : []
  if (/ by$/i.test(context.text(hit))) {
    const runs = organization !== undefined && behind.replace(/^ (?:the company )?/, '').startsWith(organization)
    return runs ? [{ type: 'controller', name: organization, ...stateAt(context, statement, spanning(hit)) }] : []
  }
  const written = WE_NAMED.exec(before)?.[1] ?? nameBehind(behind.replace(DESCRIBED, ''), false) ?? nameBefore(before)
  const names = written === undefined ? [] : /joint/i.test(before) ? splitNames(written) : [written]
  const { span: _span, ...ways } = waysToReachFrom(context, statement, names.length > 0 ? prose.start : hit.end)
  const stated = stateAt(context, statement, spanning(hit), assertion)
  if (names.length > 0) return names.map((name) => ({ type: 'controller', name, ...ways, ...stated }))
  const isLabel = /^\W*(?:the |your |our )?(?:data )?$/i.test(before)
  const says = /(?:\bis|\bare|\bas|\bbe) (?:the|your|an?) (?:\p{L}{1,12} )?(?:data )?$/iu.test(before) || isLabel
  if (!says || !(ownName !== undefined || WE_ARE.test(before) || (isLabel && (ways.email ?? ways.address) !== undefined))) return []
  const name = ownName ?? (WE_ARE.test(before) ? organization : undefined)
  return [{ type: 'controller', ...(name === undefined ? {} : { name }), ...ways, ...stated }]
}

/** Who is named below a heading that asks for the controller. */
function readTitled(context: ReadingContext): Sighting<ControllerDisclosure>[] {
  const block = titledBlock(context, TITLES)
  if (block === undefined) return []
  const { heading: _heading, statement, span, ...holder } = block
  return [{ disclosure: { type: 'controller', ...holder, ...stateAt(context, statement, span) }, isHeaded: true, fromBlock: true }]
}

/** "Example Ltd." and "Example Ltd" are one. */
const withoutStop = (name: string | undefined) => name?.replace(/\.$/, '')

/** Who decides about the data (Art. 13(1)(a) GDPR). Each name once. */
export function createControllerExtractor(
  organizationName: (context: ReadingContext) => string | undefined,
): PartyExtractor<ControllerDisclosure> {
  return {
    tables: [OFFICE],
    find(context) {
      const organization = organizationName(context)
      const said = context.statements.flatMap((statement) => {
        const hit = context.hits(OFFICE, statement)[0]
        return hit === undefined ? [] : readOffice(context, statement, hit, organization)
      })
      return [...said.map((disclosure) => ({ disclosure, isHeaded: false, fromBlock: false })), ...readTitled(context)]
    },
    choose(sightings) {
      const found = new Map<string, ControllerDisclosure>()
      for (const { disclosure, fromBlock } of sightings) {
        const key = `${disclosure.name ?? ''} ${disclosure.affirmed}`
        if (!fromBlock && !found.has(key)) found.set(key, disclosure)
      }
      for (const { disclosure, fromBlock } of sightings) {
        const { name } = disclosure
        const known = [...found.values()].some((one) => one.affirmed && withoutStop(one.name) === withoutStop(name))
        if (!fromBlock || name === undefined || !hasLegalForm(name) || known) continue
        found.set(`${name} true`, disclosure)
      }
      return [...found.values()]
    },
  }
}
