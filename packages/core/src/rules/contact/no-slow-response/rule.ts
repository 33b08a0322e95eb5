import type { Policy } from '../../../document/policy.ts'
import type { DisclosureOf } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { findDurations } from '../../../text/durations.ts'
import { durationInDays } from '../../../text/iso-durations.ts'
import { defineRule } from '../../rule.ts'

type ResponseTime = DisclosureOf<'response-time'>

/** One month has at most so many days. */
const MONTH = 31
/** Calendar days from the receipt of a request (California). */
const CALIFORNIAN_DAYS = 45
/** Two further months (GDPR), or 90 days in all (California): three months at their longest. */
const LONGEST_WITH_EXTENSION = 92
/** Offices work five days of seven. */
const CALENDAR_DAYS_PER_BUSINESS_DAY = 7 / 5
/** More time for a hard case: both laws allow it once. */
const EXTENSION =
  /\b(?:extend\w*|extension|additional|further|another|longer|more time|in total|total of|maximum|complex|exceptional|up to (?:an|a))\b/i
/** How often one may ask, how far an answer looks back, complaints and appeals: other times. */
const OTHER_TIME =
  /\b(?:appeal|complaint|preceding|prior|previous|past|last|per|every|twice|nevada|opt[- ]?(?:out|in)|free of charge|month period|(?:day|month|year)[- ]period)\b/i
const OF_EUROPE = /\b(?:GDPR|EEA|EU|European|UK|United Kingdom|Switzerland|Art(?:icle|\.) ?1[2-9])\b/
const OF_AMERICA = /\b(?:California\w*|CCPA|CPRA|Virginia|Colorado|Connecticut|Utah|Texas|Nevada|consumers?)\b/

/** Nevada allows sixty days (NRS 603A.345): a part under its name has a time of its own. */
const PLACE = /\b(?<place>California|Nevada|Virginia|Colorado|Connecticut|Utah|Texas|Oregon|Europe\w*|EEA|UK|GDPR|CCPA)\b/

/** Whether the last heading or opening sentence that names a place, up to a clause, names Nevada. */
function isOfNevada({ clauses }: Policy, clause: number): boolean {
  for (let index = clause; index >= 0; index--) {
    const { heading = '', statements = [] } = clauses[index] ?? {}
    const place = PLACE.exec(`${heading}\n${statements[0]?.text ?? ''}`)?.groups?.['place']
    if (place !== undefined) return place === 'Nevada'
  }
  return false
}

/** Whether a clause speaks of rights under European law: its heading, those above it, or its text. */
function isOfEurope(policy: Policy, clause: number): boolean {
  const { heading = '', path = [], statements = [] } = policy.clauses[clause] ?? {}
  const said = [heading, ...path, ...statements.map(({ text }) => text)].join('\n')
  return OF_EUROPE.test(said) && !OF_AMERICA.test(said)
}

export default defineRule({
  id: 'contact/no-slow-response',
  description: 'Finds response times that are longer than the law allows.',
  recommended: 'warning',
  sources: [
    { citation: 'GDPR Art. 12(3)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' },
    { citation: '11 CCR § 7021(b)', url: 'https://cppa.ca.gov/regulations/pdf/cppa_regs.pdf' },
  ],
  messages: {
    slow: 'This allows {days} days to answer a request; {law}. Whoever waits that long has a complaint. Promise no more than the law allows.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const times = readPolicy(policy).disclosures.filter((one): one is ResponseTime => one.type === 'response-time')
    for (const { period, statement, span, affirmed } of times) {
      const { text = '', clause = -1 } = policy.statements[statement] ?? {}
      if (!affirmed || OTHER_TIME.test(text) || isOfNevada(policy, clause)) continue
      const isBusiness = findDurations(text).some((duration) => duration.value === period && duration.business === true)
      const days = Math.round((durationInDays(period) ?? 0) * (isBusiness ? CALENDAR_DAYS_PER_BUSINESS_DAY : 1))
      if (EXTENSION.test(text)) {
        if (days > LONGEST_WITH_EXTENSION)
          report({
            message: 'slow',
            data: { days, law: 'with every extension it is three months in the EU and 90 days in California' },
            span,
          })
      } else if (days > CALIFORNIAN_DAYS)
        report({ message: 'slow', data: { days, law: 'it is one month in the EU and 45 days in California' }, span })
      else if (days > MONTH && isOfEurope(policy, clause))
        report({ message: 'slow', data: { days, law: 'it is one month under the GDPR' }, span })
    }
  },
})
