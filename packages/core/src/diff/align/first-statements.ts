import { createFact } from '../../document/fact.ts'

/** Index among the policy's statements of each clause's first one, or of the next there is. By the clause's index. */
export const firstStatementsOf = createFact((policy): readonly number[] => {
  let next = 0
  return policy.clauses.map(({ statements }) => {
    const first = next
    next += statements.length
    return first
  })
})
