import type { Disclosure } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import type { ClauseKind } from '../../../taxonomy/clause-kinds.ts'
import { lineAt } from '../../../text/source.ts'
import { defineRule } from '../../rule.ts'

/** Offices that an organization has one of, by the words for them. */
const OFFICES = [
  { office: 'data protection officer', pattern: /^(?:(?:our|the) )?(?:data (?:protection|privacy) officer|DPO)$/i },
  { office: 'privacy officer', pattern: /^(?:(?:our|the) )?(?:chief )?privacy officer$/i },
  { office: 'privacy team', pattern: /^(?:(?:our|the) )?(?:privacy|data (?:protection|privacy)) (?:team|office|department)$/i },
] as const
/** For one country, one company, one product or one kind of request. */
const OF_SOME =
  /\b(?:if you|in (?:the )?\p{Lu}\p{L}+|for (?:the )?\p{Lu}\p{L}+|residents?|EU|EEA|UK|Europe\w*|Brazil\w*|Switzerland|Swiss|Germany|France|subsidiar\w*|affiliates?|representative|either|or)\b/u
const OF_A_PLACE: ReadonlySet<string> = new Set<ClauseKind>(['regional'])

function officeOf(disclosure: Disclosure): string | undefined {
  if (disclosure.type === 'dpo') return OFFICES[0].office
  if (disclosure.type === 'representative' && disclosure.region !== undefined) return `${disclosure.region.toUpperCase()} representative`
  return disclosure.type === 'contact' ? OFFICES.find(({ pattern }) => pattern.test(disclosure.role ?? ''))?.office : undefined
}

export default defineRule({
  id: 'consistency/no-conflicting-contacts',
  description: 'Finds two e-mail addresses for one office, such as the data protection officer.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 13(1)(b)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    conflict:
      'The {office} is at {email} here and at {other} on line {line}. One of them may have nobody who reads it. Give one address, or say what each is for.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { disclosures, kindsOf } = readPolicy(policy)
    const firsts = new Map<string, { readonly email: string; readonly start: number }>()
    const reported = new Set<string>()
    for (const disclosure of disclosures) {
      const office = officeOf(disclosure)
      const email = 'email' in disclosure ? disclosure.email?.toLowerCase() : undefined
      const { text = '', clause = -1 } = policy.statements[disclosure.statement] ?? {}
      const { [clause]: node } = policy.clauses
      if (office === undefined || email === undefined || node === undefined || !disclosure.affirmed) continue
      if (disclosure.type !== 'representative' && (OF_SOME.test(text) || OF_A_PLACE.has(kindsOf(node)[0]?.kind ?? ''))) continue
      const first = firsts.get(office)
      if (first === undefined) firsts.set(office, { email, start: disclosure.span.start })
      else if (first.email !== email && !reported.has(office)) {
        reported.add(office)
        report({
          message: 'conflict',
          data: { office, email, other: first.email, line: lineAt(policy.source, first.start) },
          span: disclosure.span,
        })
      }
    }
  },
})
