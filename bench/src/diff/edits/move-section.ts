import type { Policy } from '@clausal/core'
import type { Edit, Edited, ExpectedChange, Operation } from '../edit.ts'
import type { Random } from '../random.ts'
import type { Splice } from '../splice.ts'
import { isSingular, type Piece, pieces, separator } from '../structure.ts'
import { cutOut } from './remove-section.ts'

/** Clauses that a section passes on its way to stand in front of another one. */
function passed(policy: Policy, piece: Piece, target: Piece): Policy['clauses'] {
  const first = piece.clause.index
  return target.clause.index < first
    ? policy.clauses.slice(target.clause.index, first)
    : policy.clauses.slice(first + piece.clauses.length, target.clause.index)
}

const lengthOf = (clauses: Policy['clauses']) => clauses.reduce((sum, { span }) => sum + span.end - span.start, 0)

/** Whether anyone would say that the section moved, and not that those it passed did: they are more, and longer. */
function plainlyMoves(policy: Policy, piece: Piece, target: Piece): boolean {
  if (target.clause.level !== piece.clause.level || piece.clauses.includes(target.clause)) return false
  const others = passed(policy, piece, target)
  return others.length > piece.clauses.length && lengthOf(others) > 1.5 * lengthOf(piece.clauses)
}

/** A section moved to where another one of its level begins; `operations` and `reworded` say what happens to its first clause on the way. */
export function moveTo(
  policy: Policy,
  random: Random,
  operations: readonly Operation[],
  suits: (piece: Piece) => boolean,
  reworded: (piece: Piece) => string | undefined,
): Edited | undefined {
  const all = pieces(policy)
  const routes = all
    .filter((piece) => piece.clauses.length <= 4 && piece.clauses.every((clause) => isSingular(policy, clause)) && suits(piece))
    .flatMap((piece) => all.filter((target) => plainlyMoves(policy, piece, target)).map((target) => ({ piece, target })))
  const route = random.pick(routes)
  if (route === undefined) return undefined
  const { piece, target } = route
  const text = reworded(piece)
  if (text === undefined) return undefined
  const splice: Splice = { start: target.start, end: target.start, text: text + separator(policy) }
  const growth = text.length - (piece.end - piece.start)
  return {
    splices: [cutOut(policy, piece), splice],
    expected: {
      changes: piece.clauses.map(
        (clause, order): ExpectedChange => ({
          operations: [order === 0 ? operations : ['moved']],
          before: [clause.index],
          after: [{ splice, at: clause.span.start - piece.start + (order === 0 ? 0 : growth) }],
          materiality: order === 0 && operations.includes('renamed') ? ['editorial', 'minor'] : ['editorial'],
          shifts: 'none',
        }),
      ),
      besides: 'nothing',
    },
    touched: [...piece.clauses.map(({ index }) => index), target.clause.index],
    clauses: 0,
  }
}

/** A section with all below it is moved past others. */
export const moveSection: Edit = {
  name: 'move a section',
  group: 'structure',
  apply: (policy, random) =>
    moveTo(
      policy,
      random,
      ['moved'],
      () => true,
      ({ start, end }) => policy.source.text.slice(start, end),
    ),
}
