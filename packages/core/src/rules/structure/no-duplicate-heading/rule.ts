import { createClauseFact } from '../../../document/clause-fact.ts'
import type { Policy, Section } from '../../../document/policy.ts'
import { toSlug } from '../../../document/slug.ts'
import { createLazy } from '../../../text/lazy.ts'
import { lineAt } from '../../../text/source.ts'
import { defineRule } from '../../rule.ts'

/** What stands so often is a refrain, set under each subject on purpose. */
const REFRAIN = 3
/** "b. Your rights": a letter counts within a part, so that two such headings stand in two parts. */
const LETTERED = /^\(?[a-z][.)]\s/
/** A short line without a full stop is a title to the eye, though no markup says so. */
const LONGEST_TITLE = 8

/** Each heading in the form in which links name it. */
const slugs = createClauseFact(({ clause: { heading = '' } }) => toSlug(heading))

/** The places of paragraphs that look like titles of what stands below them: two headings parted by one have two parents. */
function findTitles({ blocks, prose }: Policy): readonly number[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph' || blocks[index + 1]?.type !== 'heading') return []
    const text = prose.text.slice(block.prose.start, block.prose.end)
    return /^\p{Lu}[^.:;!?,]{2,80}$/u.test(text) && text.split(' ').length <= LONGEST_TITLE ? block.span.start : []
  })
}

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
    const titles = createLazy(() => findTitles(policy))
    const names = slugs(policy)
    const given = names.filter((name) => name !== '')
    if (new Set(given).size === given.length) return
    // A heading that is a link is a button, and may stand in several places.
    const linked = new Set(policy.links.map(({ prose }) => prose.start))
    const isParted = (from: number, to: number) => titles().some((title) => from < title && title < to)
    const visit = (siblings: readonly Section[]) => {
      const seen = new Map<string, Section[]>()
      for (const section of siblings) {
        const name = names[section.clause.index] ?? ''
        if (
          section.heading?.origin === 'markup' &&
          name !== '' &&
          !LETTERED.test(section.clause.heading ?? '') &&
          !linked.has(section.heading.prose.start)
        ) {
          const same = seen.get(name)
          if (same === undefined) seen.set(name, [section])
          else same.push(section)
        }
        visit(section.children)
      }
      for (const [first, second, ...others] of seen.values()) {
        if (first?.heading === undefined || second?.heading === undefined || others.length + 2 >= REFRAIN) continue
        const { span } = second.heading
        // A page has the same heading twice in a row for wide and narrow screens, and shows one.
        if (policy.format === 'html' && first.clause.index + 1 === second.clause.index && first.clause.blocks.length === 0) continue
        if (isParted(first.heading.span.start, span.start)) continue
        const line = lineAt(policy.source, first.heading.span.start)
        report({ message: 'duplicate', data: { heading: second.clause.heading ?? '', line }, span })
      }
    }
    visit(policy.sections)
  },
})
