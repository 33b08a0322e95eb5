import type { Change, DiffSummary, Direction, Materiality, Operation } from './change.ts'
import { highlightsOf } from './highlights.ts'

/** The direction of the whole: that of all changes that favour somebody. */
function directionOf(changes: readonly Change[]): Direction {
  const [only = 'neutral', ...more] = new Set(changes.map(({ direction }) => direction).filter((direction) => direction !== 'neutral'))
  return more.length === 0 ? only : 'mixed'
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
