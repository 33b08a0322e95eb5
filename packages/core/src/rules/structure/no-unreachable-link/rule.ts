import type { Link } from '../../../document/block.ts'
import { defineRule, type Suggestion } from '../../rule.ts'
import { faultOf, type LinkFault } from './targets.ts'

/** In HTML a script may open a dialogue where nothing but the number sign stands. */
const isScripted = (format: string, { message, part }: LinkFault) => format === 'html' && message === 'empty' && part === '#'

/** An address that the text itself shows: it has no target of its own that could be wrong. */
const isBare = ({ span, hrefSpan }: Link) => hrefSpan?.start === span.start && hrefSpan.end === span.end

const toSuggestions = ({ meant }: LinkFault, { hrefSpan }: Link): readonly Suggestion[] =>
  meant === undefined || hrefSpan === undefined ? [] : [{ title: `Link to ${meant}`, edits: [{ span: hrefSpan, text: meant }] }]

export default defineRule({
  id: 'structure/no-unreachable-link',
  description: 'Finds links whose target cannot be reached: empty, malformed, on the own machine, or left from an example.',
  recommended: 'warning',
  suggests: true,
  sources: [{ citation: 'RFC 3986, 3.2.2 Host', url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.2' }],
  messages: {
    empty: 'This link has no target. The reader clicks and nothing happens. Give it one, or take the link away.',
    malformed: "'{part}' is no address that a browser can open. The reader gets an error. Correct it.",
    local: "'{part}' leads to a machine that only you can reach. The reader gets an error. Link to the published page.",
    relative:
      "'{part}' has no scheme, so browsers look for a page of that name on this site. The reader gets an error. Begin it with {meant}.",
    example: "'{part}' is reserved for examples and shows none of your pages. The reader learns nothing from it. Link to what is meant.",
  },
  check({ policy, report }) {
    for (const link of policy.links) {
      const fault = link.image || isBare(link) || link.prose.end === link.prose.start ? undefined : faultOf(link.href)
      if (fault === undefined || isScripted(policy.format, fault)) continue
      const { message, part, meant = '' } = fault
      // What is visible of a target left from an example is the business of structure/no-placeholder.
      if (message === 'example' && policy.prose.text.slice(link.prose.start, link.prose.end).includes(part)) continue
      report({
        message,
        data: { part, meant: meant.slice(0, meant.length - part.length) },
        span: link.hrefSpan === undefined || link.hrefSpan.start === link.hrefSpan.end ? link.span : link.hrefSpan,
        suggestions: toSuggestions(fault, link),
      })
    }
  },
})
