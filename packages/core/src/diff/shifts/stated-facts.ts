import { createFact } from '../../document/fact.ts'
import type { Policy } from '../../document/policy.ts'
import { readPolicy } from '../../reading/reading.ts'
import type { Fact, StatedFact } from './fact.ts'
import { FACT_SHIFTS } from './fact-shifts.ts'

/** The facts of a policy, and where each of them is stated. */
export interface StatedFacts {
  /** By index of the statement. */
  readonly byStatement: ReadonlyMap<number, readonly StatedFact[]>
  /** Whether the policy states a fact anywhere, as affirmed or denied as here. */
  states(fact: Fact): boolean
}

const keyOf = ({ subject, value, affirmed }: Fact) => `${subject}\n${value}\n${affirmed}`

/** Whether two facts can be about the same data: they share some, or one of them does not say. */
export function mayConcernTheSame(one: Fact, other: Fact): boolean {
  return one.about.length === 0 || other.about.length === 0 || one.about.some((label) => other.about.includes(label))
}

/** Whether two facts are the same: subject, value and whether it is affirmed. */
export const isSameFact = (one: Fact, other: Fact) => keyOf(one) === keyOf(other)

/** Reads the facts of a policy that can shift. */
export const statedFactsOf: (policy: Policy) => StatedFacts = createFact((policy) => {
  const byStatement = new Map<number, StatedFact[]>()
  const byKey = new Map<string, StatedFact[]>()
  for (const disclosure of readPolicy(policy).disclosures) {
    for (const definition of FACT_SHIFTS) {
      for (const fact of definition.read(disclosure)) {
        const stated: StatedFact = { ...fact, definition, span: disclosure.span, statement: disclosure.statement }
        const key = keyOf(fact)
        const own = byStatement.get(disclosure.statement)
        if (own?.some((other) => keyOf(other) === key)) continue
        if (own === undefined) byStatement.set(disclosure.statement, [stated])
        else own.push(stated)
        const same = byKey.get(key)
        if (same === undefined) byKey.set(key, [stated])
        else same.push(stated)
      }
    }
  }
  return {
    byStatement,
    states: (fact) => (byKey.get(keyOf(fact)) ?? []).some((other) => mayConcernTheSame(fact, other)),
  }
})
