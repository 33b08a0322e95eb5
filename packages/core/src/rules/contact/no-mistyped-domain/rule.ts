import { distance } from 'fastest-levenshtein'
import { emailsIn, urlsIn } from '../../../reading/addresses.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { defineRule } from '../../rule.ts'

/** Short names are a letter apart by chance. */
const SHORTEST_NAME = 6
/** Two letters exchanged count as two edits. */
const MOST_EDITS = 2
const WEB_HOST = /^https?:\/\/(?:[^/?#@]*@)?(?<host>[^/?#:]+)/i
/** Second labels under which a country registers names: `co.uk`. */
const SECOND = /^(?:co|com|org|net|gov|ac|edu)$/
/** Each is held against every other; no text that people write has more. */
const MOST_DOMAINS = 200

/** What was registered: `larch.example` of `mail.larch.example`. */
function domainOf(host: string): string {
  const labels = host.toLowerCase().split('.')
  return labels.slice(labels.length > 2 && SECOND.test(labels.at(-2) ?? '') ? -3 : -2).join('.')
}

const splitDomain = (domain: string) => {
  const dot = domain.indexOf('.')
  return { name: domain.slice(0, dot), end: domain.slice(dot) }
}

/** Letters lost, doubled, exchanged or wrong; not a digit, which numbers servers, nor an added word. */
function isSlip(one: string, other: string): boolean {
  const [a, b] = [splitDomain(one), splitDomain(other)]
  if (a.end !== b.end || Math.min(a.name.length, b.name.length) < SHORTEST_NAME) return false
  if (a.name.replace(/\p{L}/gu, '') !== b.name.replace(/\p{L}/gu, '')) return false
  const edits = distance(a.name, b.name)
  if (edits === 1) return true
  return edits === MOST_EDITS && [...a.name].sort().join('') === [...b.name].sort().join('')
}

export default defineRule({
  id: 'contact/no-mistyped-domain',
  description: 'Finds e-mail addresses whose domain differs by a letter or two from the one used elsewhere in the policy.',
  recommended: 'error',
  sources: [{ citation: 'GDPR Art. 12(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    mistyped:
      'This address is at {domain}; elsewhere the policy has {other}. If a letter slipped, requests go to a stranger. Make both the same, or suppress this if both are yours.',
  },
  check({ policy, report }) {
    const emails = emailsIn(policy).map(({ span, address }) => ({
      span,
      domain: domainOf(address.slice(address.lastIndexOf('@') + 1)),
    }))
    const hosts = [...policy.links.map(({ href }) => href), ...urlsIn(policy).map(({ url }) => url)].flatMap(
      (url) => WEB_HOST.exec(url)?.groups?.['host'] ?? [],
    )
    const uses = new Map<string, number>()
    for (const domain of [...emails.map((email) => email.domain), ...hosts.map(domainOf)]) uses.set(domain, (uses.get(domain) ?? 0) + 1)
    const domains = [...uses.keys()].slice(0, MOST_DOMAINS)
    const reported = new Set<string>()
    for (const { span, domain } of emails) {
      const other = domains.find((known) => (uses.get(known) ?? 0) > (uses.get(domain) ?? 0) && isSlip(domain, known))
      if (other === undefined || reported.has(domain)) continue
      reported.add(domain)
      report({ message: 'mistyped', data: { domain, other }, span: toSourceSpan(policy.prose, span) })
    }
  },
})
