import { type ClausePart, partsOf } from './clause-parts.ts'
import { createFact } from './fact.ts'
import { lookAhead } from './in-pieces.ts'
import type { Policy } from './policy.ts'

interface Kept<T> {
  readonly given: string
  readonly value: T
}

/**
 * A fact about a clause that is computed once for as long as the clause stays as it is, whatever is edited around it. `compute` must be
 * pure, look at nothing but its own clause and what is `given`, and count places from where the clause begins: what it says is told of the
 * clause wherever it stands.
 *
 * @param given what else of the policy it depends on, as a text; where that changes, the clause is looked at anew.
 */
export function createPartFact<T>(compute: (part: ClausePart) => T, given: (policy: Policy) => string = () => ''): (part: ClausePart) => T {
  const recall = (part: ClausePart): Kept<T> | undefined => part.content.get(recall) as Kept<T> | undefined
  return (part) => {
    const now = given(part.policy)
    const kept = recall(part)
    if (kept?.given === now) return kept.value
    const value = compute(part)
    part.content.set(recall, { given: now, value })
    return value
  }
}

/** The same about all clauses of a policy, in their order; see {@link createPartFact}. */
export function createClauseFact<T>(
  compute: (part: ClausePart) => T,
  given?: (policy: Policy) => string,
): (policy: Policy) => readonly T[] {
  const inPart = createPartFact(compute, given)
  return createFact((policy) => {
    lookAhead(policy, inPart)
    return partsOf(policy).map(inPart)
  })
}
