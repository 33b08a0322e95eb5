import type { HeadingBlock } from '../../../document/block.ts'
import type { Section } from '../../../document/policy.ts'
import { findDates } from '../../../text/dates.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'structure/no-empty-section',
  description: 'Finds headings with nothing below them.',
  recommended: 'info',
  sources: [{ citation: 'WCAG 2.2, 2.4.6 Headings and Labels', url: 'https://www.w3.org/TR/WCAG22/#headings-and-labels' }],
  messages: {
    empty:
      "Nothing stands under '{heading}'. The reader cannot tell whether text was lost or nothing applies. Write the section, or put what follows one level below it.",
  },
  check({ policy, report }) {
    // A heading that is a link is itself what there is to read.
    const linked = policy.links.filter(({ image }) => !image)
    const isLink = ({ prose }: HeadingBlock) =>
      linked.some(
        (link) =>
          link.prose.start <= prose.end &&
          prose.start <= link.prose.end &&
          (link.prose.end - link.prose.start) * 2 > prose.end - prose.start,
      )
    const visit = ({ heading, clause, children }: Section) => {
      if (
        heading?.origin === 'markup' &&
        clause.heading !== undefined &&
        clause.blocks.length === 0 &&
        children.length === 0 &&
        findDates(clause.heading).length === 0 &&
        !isLink(heading)
      )
        report({ message: 'empty', data: { heading: clause.heading }, span: heading.span })
      children.forEach(visit)
    }
    policy.sections.forEach(visit)
  },
})
