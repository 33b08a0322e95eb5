import { emailsIn } from '../../../reading/addresses.ts'
import { createPatternSearch } from '../../../reading/search.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/** Something written as an address: a mailbox, the sign, and what stands behind it up to white space or a bracket. */
const writtenIn = createPatternSearch({
  pattern: /(?<![\p{L}\p{N}._%+@/-])[\p{L}\p{N}._%+-]{1,64}@{1,2}[^\s@<>()[\]{}"“”|]{0,120}/gu,
  sign: /@/,
})
/** Endings that a finger slipped on; none of them is a top-level domain. */
const MISTYPED_END = /\.(?:con|cmo|ocm|comm|vom|xom|cim|ner|ogr|ogg|nte)$/i
/** Mailbox providers with letters exchanged, doubled or lost. */
const MISTYPED_PROVIDER = /^(?:gmial|gmai|gamil|gmali|gnail|gmaill|hotmial|hotmal|hotmai|outlok|outloo|yaho|yahooo|yhaoo|protonmial)\.com$/i
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}(?:[a-z]{2,24}|xn--[a-z\d-]{2,50})$/i
const MAILTO = /^mailto:(?<addresses>[^?]*)/i
const MAILBOX = /^[^\s@,;:<>()[\]]{1,64}$/

/** "Studio@Quay": a name. */
const NAME_WITH_SIGN = /^\p{Lu}[^@]{0,64}@\p{Lu}[^@.]{0,64}$/u

/** Whether mail to an address cannot arrive. */
function isMalformed(address: string): boolean {
  const at = address.lastIndexOf('@')
  // A full stop at the end is the root of all names.
  const host = address.slice(at + 1).replace(/\.$/, '')
  const mailbox = address.slice(0, at)
  if (at < 1 || !MAILBOX.test(mailbox) || mailbox.includes('..') || mailbox.endsWith('.')) return true
  return !HOST.test(host) || MISTYPED_END.test(host) || MISTYPED_PROVIDER.test(host)
}

/** An address of a link as a mail program takes it: percent-encoding undone, without white space around it. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text).trim()
  } catch {
    return text.trim()
  }
}

export default defineRule({
  id: 'contact/no-malformed-address',
  description: 'Finds e-mail addresses that cannot be written to.',
  recommended: 'error',
  sources: [{ citation: 'RFC 5321, 4.1.2 Command Argument Syntax', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2' }],
  messages: {
    malformed: "Mail to '{address}' cannot arrive. Requests go astray, and deadlines run. Correct the address.",
  },
  check({ policy, report }) {
    const { prose, links, marks } = policy
    const mailLinks = links.filter(({ href }) => MAILTO.test(href))
    for (const { href, hrefSpan, span } of mailLinks) {
      const written = MAILTO.exec(href)?.groups?.['addresses'] ?? ''
      // Without an address it opens an empty message for the reader to send to whom they like.
      const wrong = written === '' ? undefined : written.split(/[,;]/).map(decode).find(isMalformed)
      if (wrong !== undefined) report({ message: 'malformed', data: { address: wrong }, span: hrefSpan ?? span })
    }
    const known = emailsIn(policy)
    const isKnown = createOverlapTest(known.filter(({ address }) => !isMalformed(address)).map(({ span }) => span))
    const isLinkOrCode = createOverlapTest([...mailLinks, ...marks.filter(({ type }) => type === 'code')].map((one) => one.prose))
    for (const {
      text,
      span: { start },
    } of writtenIn(policy)) {
      const address = text.replace(/(?<![.,;:!?'’*_-])[.,;:!?'’*_-]+$/, '')
      if (NAME_WITH_SIGN.test(address)) continue
      const span = { start, end: start + address.length }
      if (isKnown(span) || isLinkOrCode(span) || !isMalformed(address)) continue
      report({ message: 'malformed', data: { address }, span: toSourceSpan(prose, span) })
    }
  },
})
