import { type Review, resolveGates } from '@clausal/core'

/** Why the check fails: `2 material changes for readers (fail-on: material)`. */
export function closedGates(review: Review, names: readonly string[]): readonly string[] {
  return resolveGates(names).flatMap(({ id, reason }) => {
    const why = reason(review)
    return why === undefined ? [] : [`${why} (fail-on: ${id})`]
  })
}

/** How the check ends. */
export interface Verdict {
  readonly result: 'passed' | 'failed' | 'warned'
  /** Why, in one line; empty where it passed. */
  readonly because: string
}

/** @param reasons why it would fail */
export function verdictOn(reasons: readonly string[], warnOnly: boolean): Verdict {
  if (reasons.length === 0) return { result: 'passed', because: '' }
  return { result: warnOnly ? 'warned' : 'failed', because: `Clausal: ${reasons.join('; ')}.` }
}
