import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { findEmails } from '../../../text/emails.ts'
import { toLowerCaseInPlace } from '../../../text/lower-case.ts'
import { headOf } from '../../policy-head.ts'
import { defineRule } from '../../rule.ts'

/** Letters and digits: `+44 20 7946 0000` and `+44-20-7946-0000` are one. */
const plain = (text: string) => toLowerCaseInPlace(text).replace(/[^\p{L}\p{N}@]/gu, '')

export default defineRule({
  id: 'declarations/require-contacts',
  description: 'Finds policies that do not give a declared address for questions about privacy.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 13(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    missing:
      'The policy does not give {contact}, which {origin} declares as a contact. Requests go to an address nobody may be reading. Give it, or correct the declaration.',
  },
  check({ policy, facts, originOf, report }) {
    const { contacts = [] } = facts
    if (contacts.length === 0 || policy.statements.length === 0) return
    const { prose, links, clauses } = policy
    const { kindsOf } = readPolicy(policy)
    const text = plain([prose.text, ...links.map(({ href }) => href), ...findEmails(prose.text).map(({ address }) => address)].join('\n'))
    // Kinds of clauses are read in English only.
    const clause = isRead(policy) ? clauses.find((one) => kindsOf(one)[0]?.kind === 'contact') : undefined
    for (const contact of contacts)
      if (!text.includes(plain(contact)))
        report({ message: 'missing', data: { contact, origin: originOf('contacts') }, span: clause?.headingSpan ?? headOf(policy) })
  },
})
