import { findEmails, findPhones, findPostalAddresses, findUrls } from '../../text/contacts.ts'
import type { Span } from '../../text/span.ts'
import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { ContactDisclosure, Disclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { spanning, stateAt, underHeading } from './statement.ts'

const OFFICE = definePhrases({
  dpo: ['data (protection|privacy) officer~', 'dpo', 'data protection (contact|manager|lead|delegate)'],
  representative: [
    '(eu|uk|european|union|article 27|art 27|local|swiss) (based|data protection)? representative',
    'representative (in|for|within|pursuant|under|as) (the|to)? ..2 (eu|european|uk|united kingdom|union|switzerland|article|art|eea)',
    'appointed ..6 representative',
    'representative is',
  ],
  controller: [
    '(is|are|act as|acts as|being|as) (the|a|your|an)? ..1 (data)? controller~ (of|for|in|under|responsible|and|within)?',
    '(data)? controller (of|for|responsible|is|under|within) ..5',
    'responsible (party|entity|body) (for|within|under|is)',
    'entity responsible for',
    'controller',
  ],
  officer: [
    '(privacy|compliance|grievance|information|security) ..1 officer',
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
    'write~ to',
    'reach~ (out)? (us|to|me)',
    'get in touch',
    'call us',
    'send~ ..4 (to|email)',
    'questions',
    'concerns',
    'inquir*',
    'mail to',
    'postal address',
    'address',
    'phone',
    'telephone',
    'request~',
  ],
})

const CONTACT_HEADING =
  /contact|question|reach us|get in touch|who we are|about us|controller|responsible|officer|representative|feedback|complaint/
const CONTROLLER_OF_OTHERS =
  /\b(?:when acting as|where (?:you|your)|your organi[sz]ation|customers? (?:is|are|act)|you are the|not (?:the|a) (?:data )?controller|independent|separate|joint|third part)/i
/** How many statements an address may stand behind the words that say whose it is. */
const REACH = 4

interface Address {
  readonly email?: string
  readonly phone?: string
  readonly address?: string
  readonly url?: string
  readonly span?: Span
}

/** The ways to reach somebody that a statement names. */
function addressIn(context: ReadingContext, { statement }: StatementReading, withPlaces: boolean): Address {
  const { text, prose } = statement
  const move = ({ start, end }: Span): Span => ({ start: prose.start + start, end: prose.start + end })
  const email = text.includes('@') || /\bat\b|\(at\)|\[at\]/i.test(text) ? findEmails(text)[0] : undefined
  const phone = withPlaces && /\d{3}/.test(text) ? findPhones(text)[0] : undefined
  const place = withPlaces && /\d/.test(text) ? findPostalAddresses(text)[0] : undefined
  const url = withPlaces && /\bform\b|\bportal\b|support|contact/i.test(text) ? findUrls(text)[0] : undefined
  const link = context.policy.links.find((one) => one.prose.start >= prose.start && one.prose.end <= prose.end)
  const mail = email?.address ?? (link?.href.startsWith('mailto:') ? link.href.slice('mailto:'.length).split('?')[0] : undefined)
  const web =
    url === undefined
      ? withPlaces && link !== undefined && /^https?:|^\//.test(link.href) && /contact|support|form|request|help/i.test(link.href)
        ? link.href
        : undefined
      : context.text(move(url.span))
  const spans = [email, phone, place, url].flatMap((found) => (found === undefined ? [] : [move(found.span)]))
  if (spans.length === 0 && link !== undefined && (mail !== undefined || web !== undefined)) spans.push(link.prose)
  return {
    ...(mail === undefined ? {} : { email: mail }),
    ...(phone === undefined ? {} : { phone: phone.number }),
    ...(place === undefined ? {} : { address: text.slice(place.span.start, place.span.end).replace(/\s+/g, ' ') }),
    ...(web === undefined ? {} : { url: web }),
    ...(spans.length === 0 ? {} : { span: spanning(...spans) }),
  }
}

/** The address in a statement or, in the same clause, shortly behind it. */
function addressFrom(context: ReadingContext, statement: StatementReading): Address {
  for (let index = statement.index; index < statement.index + REACH; index++) {
    const next = context.statements[index]
    if (next === undefined || next.statement.clause !== statement.statement.clause) break
    const { span, ...address } = addressIn(context, next, true)
    if (address.email !== undefined || address.address !== undefined || address.phone !== undefined)
      return { ...address, ...(index === statement.index && span !== undefined ? { span } : {}) }
  }
  return {}
}

function regionOf(text: string): ContactDisclosure['region'] {
  if (/\b(?:UK|United Kingdom)\b/.test(text)) return 'uk'
  if (/\b(?:EU|EEA|European|Union|Article 27|Art\. 27)\b/.test(text)) return 'eu'
  if (/\bSwi(?:ss|tzerland)\b/.test(text)) return 'ch'
  return undefined
}

/** Officers, representatives and controllers that a statement names. */
function offices(context: ReadingContext, statement: StatementReading, organization: string | undefined): ContactDisclosure[] {
  const found: ContactDisclosure[] = []
  const seen = new Set<string>()
  for (const hit of context.hits(OFFICE, statement)) {
    if (hit.key === 'officer' || seen.has(hit.key)) continue
    const assertion = context.assertionOf(statement, hit.first)
    if (assertion.place === 'condition' && hit.key !== 'dpo') continue
    const { text } = statement.statement
    const { span, ...address } = addressFrom(context, statement)
    if (hit.key === 'controller') {
      if (CONTROLLER_OF_OTHERS.test(text)) continue
      const named = organization !== undefined && text.includes(organization)
      if (!named && !/\bwe (?:are|act)\b/i.test(text) && address.email === undefined && address.address === undefined) continue
      if (
        !/controller (?:is|of|for|within|in|under|:)|(?:is|are|act as|acts as) (?:the|a|your|an)|responsible|^(?:data )?controller/i.test(
          text,
        )
      )
        continue
      found.push({
        type: 'controller',
        ...(named ? { name: organization } : {}),
        ...address,
        ...stateAt(context, statement, spanning(hit), assertion),
      })
    } else if (hit.key === 'representative') {
      const region = regionOf(text)
      if (region === undefined && address.address === undefined) continue
      found.push({
        type: 'representative',
        ...address,
        ...(region === undefined ? {} : { region }),
        ...stateAt(context, statement, spanning(hit), assertion),
      })
    } else {
      if (address.email === undefined && address.address === undefined && !/\b(?:our|appointed|designated|have a|has a|the)\b/i.test(text))
        continue
      if (/\b(?:your|their|customer's) (?:data protection officer|dpo)\b/i.test(text)) continue
      found.push({
        type: 'dpo',
        ...address,
        ...stateAt(context, statement, span === undefined ? spanning(hit) : spanning(hit, span), assertion),
      })
    }
    seen.add(hit.key)
  }
  return found
}

/** Whom and how to ask: addresses, officers, representatives, the controller (Art. 13(1)(a) and (b) GDPR). */
export function createContactExtractor(organizationName: (context: ReadingContext) => string | undefined): DisclosureExtractor {
  return {
    tables: [OFFICE, REACH_US],
    extract(context): Disclosure[] {
      const organization = organizationName(context)
      const found: ContactDisclosure[] = []
      const known = new Map<string, number>()
      const seen = new Set<string>()
      for (const statement of context.statements) {
        for (const office of offices(context, statement, organization)) {
          const key = `${office.type} ${office.region ?? ''}`
          if (seen.has(key)) continue
          seen.add(key)
          found.push(office)
        }
        const headed = underHeading(statement, CONTACT_HEADING)
        const reaching =
          context.hits(REACH_US, statement).length > 0 ||
          (statement.introduction !== undefined && context.hits(REACH_US, statement.introduction).length > 0)
        const { span, ...address } = addressIn(context, statement, headed)
        if (span === undefined || (!headed && (!reaching || address.email === undefined))) continue
        const officer = context.hits(OFFICE, statement).find((hit) => hit.key === 'officer' || hit.key === 'dpo')
        const role = officer === undefined ? undefined : roleText(context, statement, officer)
        const contact: ContactDisclosure = {
          type: 'contact',
          ...(role === undefined ? {} : { role }),
          ...address,
          ...stateAt(context, statement, span),
        }
        const key = address.email ?? address.phone ?? address.address ?? address.url ?? ''
        const before = known.get(key)
        if (before === undefined) {
          known.set(key, found.length)
          found.push(contact)
        } else if (headed || role !== undefined) {
          // The clause about contact says it best, and the passing mention before it needs no second entry.
          const earlier = found[before]
          found[before] = { ...contact, ...(contact.role === undefined && earlier?.role !== undefined ? { role: earlier.role } : {}) }
        }
      }
      return found
    },
  }
}

/** The officer's title as written, with the capitalised words before it: "Privacy Compliance Officer". */
function roleText(context: ReadingContext, statement: StatementReading, hit: Span): string {
  const before = context.text({ start: statement.statement.prose.start, end: hit.start })
  const capitalised = /(?:\p{Lu}[\p{L}-]{1,30} ){1,4}$/u.exec(before)?.[0] ?? ''
  return /^\p{Lu}/u.test(context.text(hit)) ? (capitalised + context.text(hit)).trim() : context.text(hit)
}
