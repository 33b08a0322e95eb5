import type { Policy } from '../document/policy.ts'

/** Two versions of a policy. One of them may lack. */
export interface PolicyPair {
  /** In the later version; in the earlier one where the policy is gone. */
  readonly path: string
  /** Where it is another one. */
  readonly pathBefore?: string
  readonly before?: Policy
  readonly after?: Policy
}

const UNNAMED = 'policy'
const pathOf = ({ path = UNNAMED }: Policy) => path

/** One policy, several, or none. */
export type Policies = Policy | readonly Policy[] | undefined

const isList = (policies: Policies): policies is readonly Policy[] => Array.isArray(policies)
const toList = (policies: Policies) => (policies === undefined ? [] : isList(policies) ? policies : [policies])

/**
 * Pairs the policies of two trees by path, in the order of their paths. Two single policies are two versions of one, whatever
 * their paths.
 *
 * @param renames paths before, by path after.
 */
export function pairPolicies(before: Policies, after: Policies, renames: Readonly<Record<string, string>> = {}): PolicyPair[] {
  const single = before !== undefined && after !== undefined && !isList(before) && !isList(after)
  const left = new Map(toList(before).map((policy) => [single ? UNNAMED : pathOf(policy), policy]))
  const pairs = toList(after).map((later): PolicyPair => {
    const path = pathOf(later)
    const key = single ? UNNAMED : Object.hasOwn(renames, path) ? (renames[path] ?? path) : path
    const earlier = left.get(key)
    left.delete(key)
    if (earlier === undefined) return { path, after: later }
    const pathBefore = pathOf(earlier)
    return { path, ...(pathBefore === path ? {} : { pathBefore }), before: earlier, after: later }
  })
  const gone = [...left.values()].map((earlier): PolicyPair => ({ path: pathOf(earlier), before: earlier }))
  return [...pairs, ...gone].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
