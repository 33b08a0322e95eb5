import type { Edit, Edited } from '../edit.ts'
import { type Piece, pieces } from '../structure.ts'

/** Sections that stand beside each other at the outermost level. */
function outermost(all: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of all) if (piece.start >= (kept.at(-1)?.end ?? 0)) kept.push(piece)
  const level = Math.min(...kept.map(({ clause }) => clause.level))
  return kept.filter(({ clause }) => clause.level === level)
}

/** All outermost sections change places. */
export const shuffleSections: Edit = {
  name: 'shuffle all sections',
  group: 'structure',
  apply(policy, random): Edited | undefined {
    const places = outermost(pieces(policy))
    if (places.length < 4) return undefined
    const order = random.shuffled(places)
    const { text } = policy.source
    return {
      splices: places.map(({ start, end }, at) => {
        const piece = order[at]
        return { start, end, text: piece === undefined ? '' : text.slice(piece.start, piece.end) }
      }),
      expected: { changes: [], besides: 'order' },
      touched: policy.clauses.map(({ index }) => index),
      clauses: 0,
    }
  },
}
