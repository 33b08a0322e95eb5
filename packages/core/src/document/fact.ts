import type { Policy } from './policy.ts'

interface Kept<T> {
  readonly value: T
}

/** What is known of each policy, by who computed it: one entry a policy that the collector of garbage has to follow, not one a fact. */
const known = new WeakMap<Policy, Map<object, unknown>>()

function factsOf(policy: Policy): Map<object, unknown> {
  const facts = known.get(policy)
  if (facts !== undefined) return facts
  const none = new Map<object, unknown>()
  known.set(policy, none)
  return none
}

/**
 * A fact about a policy that is computed when first asked for and kept as long as the policy is.
 * `compute` must be pure.
 */
export function createFact<T>(compute: (policy: Policy) => T): (policy: Policy) => T {
  const recall = (policy: Policy): T => {
    const facts = factsOf(policy)
    // Nobody else keeps anything under this function.
    const kept = facts.get(recall) as Kept<T> | undefined
    if (kept !== undefined) return kept.value
    const value = compute(policy)
    facts.set(recall, { value })
    return value
  }
  return recall
}
