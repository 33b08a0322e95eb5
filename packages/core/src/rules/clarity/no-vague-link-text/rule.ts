import { defineRule } from '../../rule.ts'

/** Words that say that it is a link, and nothing of where it leads. */
const VAGUE =
  /^\W{0,3}(?:(?:please )?(?:click|tap|press|go|see|look|read|find out|learn)(?: (?:on|it|more))? here|here|this|this link|(?:the|following) link|link|this page|more|click|this site|this website)\W{0,3}$/i

export default defineRule({
  id: 'clarity/no-vague-link-text',
  description: 'Finds links such as "here" that do not say where they lead.',
  recommended: 'info',
  sources: [{ citation: 'WCAG 2.2, 2.4.9 Link Purpose (Link Only)', url: 'https://www.w3.org/TR/WCAG22/#link-purpose-link-only' }],
  messages: {
    vague:
      "'{words}' does not say where the link leads ({more}). Screen readers list links by their words, and searching eyes stop at them. Link the words that name the page.",
  },
  options: { most: { default: 1, description: 'Such links a policy may have before they are reported.' } },
  check({ policy, options, report }) {
    const vague = policy.links.flatMap((link) => {
      const words = policy.prose.text.slice(link.prose.start, link.prose.end).trim()
      return !link.image && VAGUE.test(words) ? [{ words, span: link.span }] : []
    })
    const [first] = vague
    // A habit is one finding: the first place speaks for all.
    if (first !== undefined && vague.length > options.most)
      report({ message: 'vague', data: { words: first.words, more: `${vague.length} such links here` }, span: first.span })
  },
})
