import type { Span } from '../../text/span.ts'
import type { PartyExtractor, ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import type { ContactDisclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { OFFICER_TITLES } from './dpo.ts'
import { stateAt, underHeading } from './statement.ts'
import { isTitle } from './titled-block.ts'
import { waysToReachIn } from './ways-to-reach.ts'

const OFFICE = definePhrases({
  dpo: ['data (protection|privacy) officer', 'dpo'],
  office: [
    '(data protection|data privacy|privacy|compliance|grievance|information|security) ..1 (officer|office|lead|manager|desk|counsel)',
    '(data protection|data privacy|privacy) contact',
    '(privacy|data protection|legal|support|compliance|security) (team|department|office|desk)',
    'customer (support|service|care)',
    'support team',
    'legal department',
  ],
})
const REACH_US = definePhrases({
  contact: [
    'contact~ (us|our|me|the)?',
    'e mail~ (us|me)?',
    'email~',
    'mail (us|me)',
    'write~ (us)? (to|at)?',
    'writing',
    'reach~ (out)? (us|to|me)?',
    'get in touch',
    'call~ (us|our|the)?',
    'telephone',
    'phone',
    'send~ ..4 (to|email)',
    'address~ ..3 to',
    'questions',
    'drop (us|me)',
    'mail (at|to)',
    'hear~ from you',
    'feedback',
    'quer*',
    'concerns',
    'inquir*',
    'enquir*',
    'postal address',
    'by (post|mail)',
    'request~',
    'ring',
    'letters',
    'let us know',
    'tell us',
    'ask us',
  ],
})

const CONTACT_HEADING =
  /contact|question|reach us|get in touch|find us|talk to|write to|who we are|about us|controller|responsible|officer|representative|feedback|complaint/
/** "Messages from no-reply@example.com": who sends, not whom to write to. */
const OF_SENDER = /\bfrom \W?$/i
/** In front of an address: whose it is, if not ours, or that it only is an example. */
const OF_ANOTHER =
  /\b(?:authorit\w+|regulator|commissioner|commission|ombudsman|data protection board|supervisory|processor|(?:service )?provider|vendor|partner|shop|store)\b[^.;@]{0,60}$/i
/** "You can contact them at": somebody spoken of before. */
const OF_THEM = /^(?: (?:out|to))? (?:them|him|her)\b/i
const REPRESENTATIVE =
  /\b(?:eu|uk|eea|european|swiss|art(?:icle|\.) ?27)\b[^.;]{0,40}\brepresentatives?\b|\brepresentatives?\b[^.;]{0,30}\b(?:eu|uk|eea|european|union|united kingdom|switzerland)\b/i
const EXAMPLE = /\b(?:such as|e\.g\.|for example|for instance|like|noreply|no-reply)\W{0,3}$/i
/** Words right before an address that make it one to write to: "at", "to", a colon. */
const LEADS_TO =
  /(?:\b(?:at|to|on|via|by|is|or|and|form|call|us|number|phone|telephone|tel|fax|mail|e-?mail|post|address|:|–)[\s.:]{0,3}|[,(:|/–-]\s{0,2}|^\W{0,3})$/i

const BARE_ADDRESS =
  /^\W{0,3}(?:e-?mail|phone|tel|telephone|fax)?\W{0,4}[^\s@]{0,64}@?[^\s@]{3,80}\W{0,3}$|^\W{0,3}(?:phone|tel)?[\d ()+./-]{8,24}$/i
const LOOKED_BACK = 3

/** The office's title as written, with the capitalised words before it: "Privacy Compliance Officer". */
function roleText(context: ReadingContext, statement: StatementReading, hit: Span): string {
  const before = context.text({ start: statement.statement.prose.start, end: hit.start })
  const capitalised = /(?:\p{Lu}[\p{L}-]{1,30} ){1,4}$/u.exec(before)?.[0] ?? ''
  return /^\p{Lu}/u.test(context.text(hit)) ? (capitalised + context.text(hit)).trim() : context.text(hit)
}

/** A line of nothing but an address, shortly behind words that ask to write. */
function followsRequest(context: ReadingContext, { index, statement }: StatementReading): boolean {
  return (
    context.statements.slice(Math.max(0, index - LOOKED_BACK), index).some((one) => context.hits(REACH_US, one).length > 0) &&
    BARE_ADDRESS.test(statement.text)
  )
}

function readStatement(context: ReadingContext, statement: StatementReading): ContactDisclosure | undefined {
  const headed = underHeading(statement, CONTACT_HEADING)
  const own = context.hits(REACH_US, statement)
  const introduced = statement.introduction !== undefined && context.hits(REACH_US, statement.introduction).length > 0
  if (!headed && own.length === 0 && !introduced && !followsRequest(context, statement)) return undefined
  const { span, ...ways } = waysToReachIn(context, statement)
  if (span === undefined) return undefined
  const before = context.text({ start: statement.statement.prose.start, end: span.start })
  const reach = own.filter((hit) => hit.start < span.start).at(-1) ?? own[0]
  const addressed = reach === undefined || reach.end > span.start ? before.slice(-80) : context.text({ start: reach.end, end: span.start })
  if (OF_SENDER.test(before) || OF_ANOTHER.test(addressed) || EXAMPLE.test(before) || REPRESENTATIVE.test(before)) return undefined
  if (underHeading(statement, REPRESENTATIVE) || isTitle(statement.headings.at(-1), OFFICER_TITLES)) return undefined
  if (reach !== undefined && OF_THEM.test(context.text({ start: reach.end, end: reach.end + 12 }))) return undefined
  if (!headed && ways.email === undefined && ways.url === undefined && !LEADS_TO.test(before) && ways.address === undefined)
    return undefined
  const assertion: Partial<StatedAssertion> = reach === undefined ? {} : context.assertionOf(statement, reach.first)
  const office = context.hits(OFFICE, statement)[0]
  // "Our data protection officer can be reached at": the officer's address, and not the controller's.
  if (office?.key === 'dpo' && reach !== undefined && office.end <= reach.start) return undefined
  return {
    type: 'contact',
    ...(office === undefined ? {} : { role: roleText(context, statement, office) }),
    ...ways,
    ...stateAt(context, statement, span, { ...assertion, affirmed: true }),
  }
}

/** Where questions go: addresses with the office that answers (Art. 13(1)(a) GDPR). Each address once. */
export const CONTACT: PartyExtractor<ContactDisclosure> = {
  tables: [OFFICE, REACH_US],
  find: (context) =>
    context.statements.flatMap((statement) => {
      const disclosure = readStatement(context, statement)
      return disclosure === undefined ? [] : [{ disclosure, isHeaded: underHeading(statement, CONTACT_HEADING), fromBlock: false }]
    }),
  choose(sightings) {
    const found: ContactDisclosure[] = []
    const known = new Map<string, number>()
    for (const { disclosure: contact, isHeaded } of sightings) {
      const key = contact.email ?? contact.phone ?? contact.address ?? contact.url ?? ''
      const before = known.get(key)
      const earlier = before === undefined ? undefined : found[before]
      if (before === undefined || earlier === undefined) {
        known.set(key, found.length)
        found.push(contact)
      } else if (isHeaded || contact.role !== undefined) {
        // The clause about contact says it best, and the passing mention before it needs no second entry.
        found[before] = { ...contact, ...(contact.role === undefined && earlier.role !== undefined ? { role: earlier.role } : {}) }
      }
    }
    return found
  },
}
