import type { Edit, Edited } from '../edit.ts'
import { below, bodyText, isSingular, pieces, wordCount } from '../structure.ts'

/** Two neighbouring sections become one: the second loses its heading. */
export const mergeSections: Edit = {
  name: 'merge two sections',
  group: 'structure',
  apply(policy, random): Edited | undefined {
    const leaves = pieces(policy).filter(
      ({ clause }) => below(policy, clause).length === 0 && isSingular(policy, clause) && wordCount(bodyText(clause)) >= 15,
    )
    const pairs = leaves.flatMap((first) => {
      const second = leaves.find(({ clause }) => clause.index === first.clause.index + 1 && clause.level === first.clause.level)
      return second === undefined || second.clause.blocks[0]?.type !== 'paragraph' ? [] : [{ first, second }]
    })
    const pair = random.pick(pairs)
    const body = pair?.second.clause.blocks[0]
    if (pair === undefined || body === undefined) return undefined
    const [first, second] = [pair.first.clause, pair.second.clause]
    return {
      splices: [{ start: second.headingSpan?.start ?? second.span.start, end: body.span.start, text: '' }],
      expected: {
        changes: [
          {
            operations: [['merged']],
            before: [first.index, second.index],
            after: [{ at: first.span.start }],
            materiality: ['editorial', 'minor'],
            shifts: 'none',
          },
        ],
        besides: 'nothing',
      },
      touched: [first.index, second.index],
      clauses: -1,
    }
  },
}
