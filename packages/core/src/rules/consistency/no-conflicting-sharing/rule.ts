import type { Policy } from '../../../document/policy.ts'
import type { DisclosureOf } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { lineAt } from '../../../text/source.ts'
import { flatDenialsOf } from '../../flat-denial.ts'
import { quoteOf } from '../../quotation.ts'
import { defineRule } from '../../rule.ts'

type Recipient = DisclosureOf<'recipient'>

/** Outsiders who get data for ends of their own. Whoever works on the organization's behalf is no third party to most readers. */
const OUTSIDERS: ReadonlySet<string> = new Set(['third parties', 'advertisers', 'business partners', 'data brokers', 'social networks'])
const GIVING = /\b(?:shar|disclos|giv|pass|provid|transfer|transmit|send|sent|distribut|releas)/i
/** What stands behind the verb of a denial that holds for all data, in the active or passive: data, and outsiders or nobody. */
const OF_DATA =
  /^(?: (?:(?:any|all|of|your|the|our|users?[’']|customers?[’']|personal(?:ly)?|identif(?:iable|ying)|private) ){0,5}(?:data|information|details|PII|it|them)(?: (?:about|of) (?:you|our (?:users|visitors|customers|members)))?)?(?: (?:to|with) [^,;:]{3,80})?[.!]?$/i
const TO_ADVERTISERS = / (?:to|with) (?:any |other )?(?:advertisers|advertising [a-z]{3,12})[.!]?$/i
/** "We share your e-mail address with ..."; not what others collect, or what the reader posts. */
const GIVES =
  /\b(?:we|i|our (?:company|app|website|site)|the (?:company|app|site)) (?:(?:may|will|can|do|also|then|regularly|sometimes|routinely|currently) ){0,3}(?:share|disclose|provide|give|transfer|transmit|send|pass|forward)\b|\b(?:is|are|may be|will be) (?:shared with|disclosed to|passed (?:on )?to|sent to|given to|provided to)\b/i
/** What keeps giving from contradicting: a condition, a wish of the reader, a law, work on behalf, data of nobody. */
const LIMITED =
  /\b(?:except|unless|other than|without|until|only|however|if|when|where|whenever|provided that|subject to|as (?:required|permitted)|required|in the event|in (?:connection|accordance|response)|on behalf|on our behalf|for us|you (?:ask|choose|authori[sz]e|direct|request|agree|consent)|your (?:consent|permission|request|direction|instructions?)|consent|service providers?|processors?|vendors?|contractors?|suppliers?|legal|laws?|court|authorit\w*|comply|compliance|merger|acquisition|affiliates?|child|children|minors?|aggregat\w*|anonym\w*|de-?identified|non-?personal\w*|pseudonym\w*|statistic\w*|hashed|right|opt|although|countries|to (?:provide|process|deliver|fulfil|ship|host|store|operate|bill)|payments?|checkout|deliver\w*|shipping)\b|[“”"?]/iu

/** Whether data goes to somebody outside by this statement, flatly. */
function isGiven({ statements }: Policy, { affirmed, exception, condition, category, name, role, statement }: Recipient): boolean {
  if (!affirmed || exception !== undefined || condition !== undefined || (role !== undefined && role !== 'controller')) return false
  if (name === undefined && !OUTSIDERS.has(category?.label ?? '')) return false
  const { text = '', introduction } = statements[statement] ?? {}
  const announced = introduction === undefined ? '' : (statements[introduction]?.text ?? '')
  return GIVES.test(announced === '' ? text : announced) && !LIMITED.test(`${announced} ${text}`)
}

export default defineRule({
  id: 'consistency/no-conflicting-sharing',
  description: 'Finds policies that deny sharing personal data with anybody and name recipients elsewhere.',
  recommended: 'warning',
  sources: [
    {
      citation: 'Andow et al. 2019, PolicyLint',
      url: 'https://www.usenix.org/conference/usenixsecurity19/presentation/andow',
    },
    { citation: 'GDPR Art. 13(1)(e)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' },
  ],
  messages: {
    conflict:
      "This denies what line {line} says: '{words}'. Readers cannot know who gets their data. Name the exception here, or take one of the two out.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const recipients = readPolicy(policy).disclosures.filter((one) => one.type === 'recipient')
    const flat = flatDenialsOf(policy)
    const denials = [...flat].filter(([statement, behind]) => {
      const { text = '' } = policy.statements[statement] ?? {}
      return OF_DATA.test(behind) && GIVING.test(text.slice(0, text.length - behind.length))
    })
    for (const [statement, behind] of denials) {
      const denied = policy.statements[statement]
      const isOfAdvertisers = TO_ADVERTISERS.test(behind)
      const given = recipients.find((one) => isGiven(policy, one) && (!isOfAdvertisers || one.category?.label === 'advertisers'))
      const contrary = policy.statements[given?.statement ?? -1]
      if (denied === undefined || contrary === undefined) continue
      report({
        message: 'conflict',
        data: { line: lineAt(policy.source, contrary.span.start), words: quoteOf(contrary) },
        span: denied.span,
      })
    }
  },
})
