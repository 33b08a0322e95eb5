import { findEmails } from '../../../text/emails.ts'
import { defineRule } from '../../rule.ts'

const MAILTO = /^mailto:([^?]+)/i

/** The address as it is compared: percent-encoding undone, in lower case, without a full stop behind it. */
function normalAddress(address: string): string {
  try {
    return decodeURIComponent(address).trim().replace(/\.$/, '').toLowerCase()
  } catch {
    return address.trim().toLowerCase()
  }
}

export default defineRule({
  id: 'contact/no-mismatched-address',
  description: 'Finds e-mail links that lead to another address than they show.',
  recommended: 'error',
  sources: [{ citation: 'GDPR Art. 12(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    mismatch: 'This shows {shown} and writes to {target}. Requests go astray, and deadlines run. Make both the same.',
  },
  check({ policy, report }) {
    for (const { href, prose, span } of policy.links) {
      const target = MAILTO.exec(href)?.[1]
      const [shown] = findEmails(policy.prose.text.slice(prose.start, prose.end))
      if (target === undefined || shown === undefined) continue
      const address = normalAddress(target)
      if (address !== shown.address.toLowerCase()) report({ message: 'mismatch', data: { shown: shown.address, target: address }, span })
    }
  },
})
