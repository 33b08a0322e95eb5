import type { PartyExtractor, ReadingContext, Sighting, StatementReading } from '../context.ts'
import type { RepresentativeDisclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { nameBefore, nameBehind } from './party-name.ts'
import { spanning, stateAt } from './statement.ts'
import { titledBlock } from './titled-block.ts'
import { waysToReachFrom } from './ways-to-reach.ts'

const REPRESENTATIVE_WORD = definePhrases({ representative: ['representative~'] })

/** Headings that name a representative, and nobody else besides: "EU representative", "Representative in the United Kingdom". */
const TITLES = /^(?!.{0,200}\b(?:controller|officer)s?\b).{0,200}\brepresentatives?\b(?!.{0,200}\?)/i

/** One's own representative: "our", "its EU", "have appointed a"; or the title itself: "UK Representative:". */
const OWN =
  /(?:\b(?:our|its|us)|\b(?:appoint|designat|nominat|need|requir|have|has)\w{0,6}(?: (?:to|appoint|designate|have)){0,4} an?)(?: (?:local|data|protection|privacy|article|art|\d{2}|gdpr|authori[sz]ed|[\p{Lu}.]{2,4}|european|union|swiss|based)){0,8}\s$/iu
const TITLE = /(?:^|[\s(])(?:EU|UK|EEA|European(?: Union)?|Swiss|GDPR|Art(?:icle|\.) 27)(?:[- ](?:GDPR|based|data protection))?\s$/iu
const OTHER_KIND = /\b(?:service|sales|customer|support|legal|personal|elected|employee|works)\s$/i

type Region = NonNullable<RepresentativeDisclosure['region']>

function regionOf(text: string): Region | undefined {
  if (/\b(?:UK|United Kingdom|Great Britain)\b/.test(text)) return 'uk'
  if (/\b(?:EU|EEA|European|Union|Article 27|Art\. 27)\b/.test(text)) return 'eu'
  if (/\bSwi(?:ss|tzerland)\b/.test(text)) return 'ch'
  return undefined
}

/** A representative that an item names below "Our representatives are:". */
function readItem(context: ReadingContext, statement: StatementReading): RepresentativeDisclosure | undefined {
  const { introduction } = statement
  if (introduction === undefined) return undefined
  const announced = context.hits(REPRESENTATIVE_WORD, introduction)[0]
  if (announced === undefined) return undefined
  const { text, prose } = statement.statement
  if (!OWN.test(context.text({ start: introduction.statement.prose.start, end: announced.start }))) return undefined
  const label = /^[^:–—]{0,60}[:–—]/.exec(text)?.[0] ?? ''
  const region = regionOf(label) ?? regionOf(text)
  const name = nameBehind(text.slice(Math.max(0, label.length - 1)), false)
  const { span, ...ways } = waysToReachFrom(context, statement, prose.start)
  if (region === undefined || (name === undefined && span === undefined)) return undefined
  return {
    type: 'representative',
    ...(name === undefined ? {} : { name }),
    ...ways,
    region,
    ...stateAt(context, statement, span ?? prose),
  }
}

function readStatement(context: ReadingContext, statement: StatementReading): RepresentativeDisclosure | undefined {
  const hit = context.hits(REPRESENTATIVE_WORD, statement)[0]
  if (hit === undefined) return readItem(context, statement)
  const { prose, text } = statement.statement
  const before = context.text({ start: prose.start, end: hit.start })
  const behind = context.text({ start: hit.end, end: prose.end })
  if (OTHER_KIND.test(before) || !(OWN.test(before) || TITLE.test(before))) return undefined
  const region = regionOf(`${before.slice(-40)} ${behind.slice(0, 80)}`) ?? regionOf(text)
  const assertion = context.assertionOf(statement, hit.first)
  if (region === undefined || assertion.place === 'condition' || assertion.place === 'mention' || assertion.actor === 'other')
    return undefined
  const { span, ...ways } = assertion.affirmed ? waysToReachFrom(context, statement, hit.end) : {}
  const name = assertion.affirmed ? (nameBehind(behind, true) ?? nameBefore(before)) : undefined
  const announces = /:\s*$/.test(text)
  if (announces && name === undefined && span === undefined && context.statements[statement.index + 1]?.introduction === statement)
    return undefined
  return {
    type: 'representative',
    ...(name === undefined ? {} : { name }),
    ...ways,
    region,
    ...stateAt(context, statement, span === undefined ? spanning(hit) : spanning(hit, span), assertion),
  }
}

/** Who is named below a heading that is the office's title. */
function readTitled(context: ReadingContext): Sighting<RepresentativeDisclosure>[] {
  const block = titledBlock(context, TITLES)
  const region = block === undefined ? undefined : regionOf(block.heading)
  if (block === undefined || region === undefined) return []
  const { heading: _heading, statement, span, ...holder } = block
  const disclosure: RepresentativeDisclosure = { type: 'representative', ...holder, region, ...stateAt(context, statement, span) }
  return [{ disclosure, isHeaded: true, fromBlock: true }]
}

/** Who represents an organization from elsewhere (Art. 13(1)(a), Art. 27 GDPR). One disclosure for each region and polarity. */
export const REPRESENTATIVE: PartyExtractor<RepresentativeDisclosure> = {
  tables: [REPRESENTATIVE_WORD],
  find(context) {
    const said = context.statements.flatMap((statement) => readStatement(context, statement) ?? [])
    return [...said.map((disclosure) => ({ disclosure, isHeaded: false, fromBlock: false })), ...readTitled(context)]
  },
  choose(sightings) {
    const found = new Map<string, RepresentativeDisclosure>()
    for (const { disclosure: one, fromBlock } of sightings) {
      if (fromBlock) continue
      const key = `${one.region} ${one.affirmed}`
      const earlier = found.get(key)
      if (earlier === undefined || (earlier.email === undefined && earlier.address === undefined && earlier.name === undefined))
        found.set(key, one)
    }
    for (const { disclosure, fromBlock } of sightings) {
      const { region } = disclosure
      if (fromBlock && !found.has(`${region} true`) && !found.has(`${region} false`)) found.set(`${region} true`, disclosure)
    }
    return [...found.values()]
  },
}
