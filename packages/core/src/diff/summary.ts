import type { Change, DiffSummary, Direction, Materiality, Operation } from './change.ts'

const MOST_HIGHLIGHTS = 12

/** The direction of the whole: that of what matters most. */
function directionOf(changes: readonly Change[]): Direction {
  const directions = new Set(changes.map(({ direction }) => direction))
  directions.delete('neutral')
  if (directions.size === 0) return 'neutral'
  const [only, ...more] = directions
  return more.length === 0 && only !== undefined ? only : 'mixed'
}

/** Counts the changes and says the weightiest in sentences. */
export function summarize(changes: readonly Change[]): DiffSummary {
  const materiality: Record<Materiality, number> = { editorial: 0, minor: 0, material: 0 }
  const operations: Record<Operation, number> = { added: 0, removed: 0, modified: 0, moved: 0, renamed: 0, split: 0, merged: 0 }
  for (const change of changes) {
    materiality[change.materiality] += 1
    for (const operation of change.operations) operations[operation] += 1
  }
  return { materiality, operations, direction: directionOf(changes), highlights: highlightsOf(changes) }
}

/** What a reader who sees nothing else must know. */
function highlightsOf(changes: readonly Change[]): string[] {
  const sentences = [...new Set(changes.flatMap(({ shifts }) => shifts.map(({ message }) => message)))]
  const more = sentences.length - MOST_HIGHLIGHTS
  return more > 0 ? [...sentences.slice(0, MOST_HIGHLIGHTS), `And ${more} more.`] : sentences
}
