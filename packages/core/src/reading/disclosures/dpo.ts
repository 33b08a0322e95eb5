import type { PartyExtractor, ReadingContext, Sighting, StatementReading } from '../context.ts'
import type { DpoDisclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { nameBefore, nameBehind } from './party-name.ts'
import { spanning, stateAt } from './statement.ts'
import { titledBlock } from './titled-block.ts'
import { waysToReachFrom } from './ways-to-reach.ts'

const OFFICE = definePhrases({
  dpo: ['data (protection|privacy) officer', 'dpo', 'data protection (contact|manager|lead|delegate)'],
})

/** Headings that name the officer, and nobody else besides: "Our data protection officer (DPO)". */
export const OFFICER_TITLES =
  /^(?!.{0,200}\b(?:controller|representative)s?\b).{0,200}\b(?:data (?:protection|privacy) officer|dpo)\b(?!.{0,200}\?)/i

/** One's own officer: "our", "the bank's", or a label at the beginning. */
const OWN =
  /(?:\b(?:our|the|its)(?: [\p{L}-]{1,20}){0,3}|['’]s?(?: [\p{L}-]{1,20}){0,2}|^\W*(?:(?:group|company|external|global|eu|contact)\s)?)\s?\(?$/iu
/** Whether there is one at all: "have appointed a", "do not need a". */
const APPOINTS =
  /\b(?:appoint|designat|nominat|have|has|employ|requir|need|oblig)\w{0,6}(?: (?:to|appoint|designate|have|by law)){0,4}(?: (?:an?|any|external|our own)){1,3}\s$/i
/** "Large companies must appoint one" says nothing of this one. */
const MANY = /^\W{0,9}(?:\p{L}{1,30} ){0,3}(?:companies|organi[sz]ations|authorities|controllers|processors|businesses|employers) /iu
const OF_ANOTHER = /\b(?:your|their|customer['’]s|employer['’]s?|customer) (?:[\p{L}-]{1,20} ){0,2}$/iu
/** The letters stand for something else: "DPO (direct public offering)". */
const OTHER_MEANING = /^ \((?![^)]{0,60}(?:data|privacy|protection))[a-z]+(?: [a-z]+){1,3}\)/i

/** "dpo@example.com" names an address, not an officer. */
const isPartOfAddress = (context: ReadingContext, { end }: Hit) =>
  /^\s?(?:@|\[at\]|\(at\))/i.test(context.text({ start: end, end: end + 6 }))

function readOffice(context: ReadingContext, statement: StatementReading, hit: Hit): DpoDisclosure | undefined {
  const { prose } = statement.statement
  const before = context.text({ start: prose.start, end: hit.start })
  const behind = context.text({ start: hit.end, end: prose.end })
  if (OF_ANOTHER.test(before) || OTHER_MEANING.test(behind)) return undefined
  const assertion = context.assertionOf(statement, hit.first)
  const appoints = APPOINTS.test(before)
  if (appoints && (assertion.place !== 'main' || assertion.actor === 'other' || assertion.actor === 'reader' || MANY.test(before)))
    return undefined
  const { span, ...ways } = waysToReachFrom(context, statement, hit.end)
  const reachable = span !== undefined || ways.email !== undefined
  if (!appoints && !OWN.test(before) && !reachable) return undefined
  const denied = appoints && !assertion.affirmed
  const name = denied ? undefined : (nameBehind(behind, /\bour [^,]{0,40}$/i.test(before)) ?? nameBefore(before))
  return {
    type: 'dpo',
    ...(name === undefined ? {} : { name }),
    ...(denied ? {} : ways),
    ...stateAt(context, statement, span === undefined || denied ? spanning(hit) : spanning(hit, span), {
      ...assertion,
      affirmed: !denied,
    }),
  }
}

/** Who is named below a heading that is the office's title. */
function readTitled(context: ReadingContext): Sighting<DpoDisclosure>[] {
  const block = titledBlock(context, OFFICER_TITLES)
  if (block === undefined) return []
  const { heading: _heading, statement, span, ...holder } = block
  return [{ disclosure: { type: 'dpo', ...holder, ...stateAt(context, statement, span) }, isHeaded: true, fromBlock: true }]
}

/** The data protection officer, or that there is none (Art. 13(1)(b), Art. 37 GDPR). One disclosure for each policy and polarity. */
export const DPO: PartyExtractor<DpoDisclosure> = {
  tables: [OFFICE],
  find(context) {
    const said = context.statements.flatMap((statement) => {
      const hit = context.hits(OFFICE, statement).find((one) => !isPartOfAddress(context, one))
      return (hit === undefined ? undefined : readOffice(context, statement, hit)) ?? []
    })
    // Where a sentence of the clause says it, what stands below the heading is told already.
    return said.length > 0 ? said.map((disclosure) => ({ disclosure, isHeaded: false, fromBlock: false })) : readTitled(context)
  },
  choose(sightings) {
    const found: DpoDisclosure[] = []
    for (const { disclosure: office, fromBlock } of sightings) {
      if (fromBlock) continue
      const same = found.findIndex(
        (one) => one.affirmed === office.affirmed && (one.email === office.email || one.email === undefined || office.email === undefined),
      )
      const earlier = found[same]
      // A passing mention before the address needs no second entry.
      if (earlier === undefined) found.push(office)
      else if (earlier.email === undefined && office.email !== undefined)
        found[same] = { ...office, ...(office.name === undefined && earlier.name !== undefined ? { name: earlier.name } : {}) }
    }
    const besides = sightings.filter(
      ({ disclosure: { email }, fromBlock }) => fromBlock && !found.some((one) => one.email !== undefined && one.email === email),
    )
    return [...found, ...besides.map(({ disclosure }) => disclosure)]
  },
}
