import { defineRule } from '../../rule.ts'

const INSECURE = /^http:\/\/([^/:?#]+)/i
/** Addresses that only ever resolve on one's own machine or network. */
const LOCAL = /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.)|\.(?:local|test|internal)$/i

export default defineRule({
  id: 'structure/no-insecure-link',
  description: 'Finds links that use http: instead of https:.',
  recommended: 'warning',
  suggests: true,
  sources: [{ citation: 'RFC 9110, 17.1 Establishing Authority', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-17.1' }],
  messages: {
    insecure: 'The link to {host} is not encrypted. Anyone on the way can read or change what your reader sees there. Use https:.',
  },
  check({ policy, report }) {
    for (const { href, hrefSpan, span, image } of policy.links) {
      const host = INSECURE.exec(href)?.[1]
      if (host === undefined || image || LOCAL.test(host)) continue
      const place = hrefSpan ?? span
      const scheme = { start: place.start, end: place.start + 'http'.length }
      const suggestions =
        policy.source.text.slice(scheme.start, scheme.end).toLowerCase() === 'http'
          ? [{ title: 'Use https:', edits: [{ span: scheme, text: 'https' }] }]
          : []
      report({ message: 'insecure', data: { host }, span: place, suggestions })
    }
  },
})
