import type { Section } from '../../../document/policy.ts'
import { toSlug } from '../../../document/slug.ts'
import { lineAt } from '../../../text/source.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'structure/no-duplicate-heading',
  description: 'Finds two sections of the same name side by side.',
  recommended: 'warning',
  sources: [{ citation: 'WCAG 2.2, 2.4.6 Headings and Labels', url: 'https://www.w3.org/TR/WCAG22/#headings-and-labels' }],
  messages: {
    duplicate:
      "There is another section '{heading}' beside this one, on line {line}. A reader who finds one does not look for the other, and links lead to the first. Rename one, or join them.",
  },
  check({ policy, report }) {
    const visit = (siblings: readonly Section[]) => {
      const seen = new Map<string, number>()
      for (const { heading, clause, children } of siblings) {
        const name = toSlug(clause.heading ?? '')
        const line = seen.get(name)
        if (heading?.origin === 'markup' && clause.heading !== undefined && name !== '') {
          if (line === undefined) seen.set(name, lineAt(policy.source, heading.span.start))
          else report({ message: 'duplicate', data: { heading: clause.heading, line }, span: heading.span })
        }
        visit(children)
      }
    }
    visit(policy.sections)
  },
})
