import type { Policy } from './policy.ts'

/**
 * A fact about a policy that is computed when first asked for and kept as long as the policy is.
 * `compute` must be pure.
 */
export function createFact<T>(compute: (policy: Policy) => T): (policy: Policy) => T {
  const known = new WeakMap<Policy, { readonly value: T }>()
  return (policy) => {
    const kept = known.get(policy)
    if (kept !== undefined) return kept.value
    const value = compute(policy)
    known.set(policy, { value })
    return value
  }
}
