import type { Placed } from '../document/block.ts'
import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import { firstAt } from '../text/first-at.ts'
import type { Span } from '../text/span.ts'

/** Finds what of a kind lies within a span of the prose, such as links or marks, without going through all there are. */
export function createPlacedSearch<T extends Pick<Placed, 'prose'>>(
  allOf: (policy: Policy) => readonly T[],
): (policy: Policy, within: Span) => readonly T[] {
  const sortedOf = createFact((policy): readonly T[] => [...allOf(policy)].sort((a, b) => a.prose.start - b.prose.start))
  return (policy, { start, end }) => {
    const all = sortedOf(policy)
    let at = firstAt(start, 0, all.length, (index) => all[index]?.prose.start ?? 0)
    const found: T[] = []
    for (let one = all[at]; one !== undefined && one.prose.start <= end; one = all[++at]) if (one.prose.end <= end) found.push(one)
    return found
  }
}
