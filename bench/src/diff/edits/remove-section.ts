import type { Policy } from '@clausal/core'
import type { Edit, Edited, ExpectedChange } from '../edit.ts'
import type { Splice } from '../splice.ts'
import { isSingular, type Piece, pieces } from '../structure.ts'

/** Takes a section out, with the white space behind it. */
export function cutOut(policy: Policy, { start, end }: Piece): Splice {
  const space = /^\s*/.exec(policy.source.text.slice(end))?.[0].length ?? 0
  return { start, end: end + space, text: '' }
}

/** A section with all below it is taken out. */
export const removeSection: Edit = {
  name: 'remove a section',
  group: 'structure',
  apply(policy, random): Edited | undefined {
    const piece = random.pick(
      pieces(policy).filter(
        ({ clauses }) =>
          clauses.length <= 4 && clauses.length < policy.clauses.length / 2 && clauses.every((clause) => isSingular(policy, clause)),
      ),
    )
    if (piece === undefined) return undefined
    return {
      splices: [cutOut(policy, piece)],
      expected: {
        changes: piece.clauses.map(
          ({ index, statements }): ExpectedChange => ({
            operations: [['removed']],
            before: [index],
            after: [],
            materiality: statements.length === 0 ? ['editorial', 'minor', 'material'] : ['minor', 'material'],
            shifts: 'any',
          }),
        ),
        besides: 'nothing',
      },
      touched: piece.clauses.map(({ index }) => index),
      clauses: -piece.clauses.length,
    }
  },
}
