import { type Gate, type Review, resolveGates } from '@clausal/core'

/** Why the check fails: `2 material changes for readers (fail-on: material)`. */
export function closedGates(review: Review, names: readonly string[]): readonly string[] {
  const gates: readonly Gate[] = resolveGates(names)
  return gates.flatMap(({ id, reason }) => {
    const why = reason(review)
    return why === undefined ? [] : [`${why} (fail-on: ${id})`]
  })
}
