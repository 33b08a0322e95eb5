import type { Alignment, StatementPair } from '../align/alignment.ts'
import { compareWording, type Rewording } from './rewording.ts'

/** A reworded statement with its indices among the statements of both versions. */
export interface IndexedRewording {
  readonly rewording: Rewording
  readonly before: number
  readonly after: number
}

/** Every statement whose words differ, compared word by word. Those without edits differ in spelling and inflection only. */
export function compareRewordings(alignment: Alignment): readonly IndexedRewording[] {
  const indices = new Map<StatementPair, { readonly before: number; readonly after: number }>()
  const afterOf = new Map([...alignment.pairOfAfter].map(([index, pair]) => [pair, index]))
  for (const [before, pair] of alignment.pairOfBefore) {
    const after = afterOf.get(pair)
    if (after !== undefined && pair.likeness === 'reworded') indices.set(pair, { before, after })
  }
  return [...indices].map(([pair, place]) => ({ rewording: compareWording(alignment.before, alignment.after, pair), ...place }))
}
