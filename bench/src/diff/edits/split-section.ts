import type { Edit, Edited } from '../edit.ts'
import type { Splice } from '../splice.ts'
import { below, headingLike, introductions, isSingular, pieces, separator, wordCount } from '../structure.ts'

const HEADINGS = ['Further details', 'What else matters here', 'In particular', 'More on this'] as const

/** A section is divided in two by a new heading between its paragraphs. */
export const splitSection: Edit = {
  name: 'split a section',
  group: 'structure',
  apply(policy, random): Edited | undefined {
    const announcing = introductions(policy)
    const places = pieces(policy).flatMap(({ clause }) => {
      if (below(policy, clause).length > 0 || !isSingular(policy, clause)) return []
      const blocks = clause.blocks.filter(({ type }) => type !== 'code')
      const words = blocks.map(({ prose }) => wordCount(policy.prose.text.slice(prose.start, prose.end)))
      const all = words.reduce((sum, count) => sum + count, 0)
      return blocks.flatMap((block, at) => {
        const first = words.slice(0, at).reduce((sum, count) => sum + count, 0)
        const whole = at > 0 && block.type === 'paragraph' && Math.min(first, all - first) >= Math.max(15, all / 4)
        // A list stays with the sentence that announces it.
        const announced = policy.statements.some((statement, index) => statement.block === blocks[at - 1] && announcing.has(index))
        return whole && !announced ? [{ clause, block }] : []
      })
    })
    const place = random.pick(places)
    const words = random.pick(HEADINGS.filter((one) => policy.clauses.every(({ heading }) => heading !== one)))
    const heading = place === undefined || words === undefined ? undefined : headingLike(policy, place.clause, words)
    if (place === undefined || heading === undefined) return undefined
    const start = place.block.span.start
    const splice: Splice = { start, end: start, text: heading + separator(policy) }
    const { index } = place.clause
    return {
      splices: [splice],
      expected: {
        changes: [
          {
            operations: [['split']],
            before: [index],
            after: [{ at: place.clause.span.start }, { splice, at: 0 }],
            materiality: ['editorial', 'minor'],
            shifts: 'none',
          },
        ],
        besides: 'nothing',
      },
      touched: [index],
      clauses: 1,
    }
  },
}
