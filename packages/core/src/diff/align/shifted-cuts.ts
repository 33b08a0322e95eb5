import { heaviestRise } from './heaviest-rise.ts'
import type { ClauseMatch } from './pair-clauses.ts'
import { clauseOf, type StatementTexts } from './statement-texts.ts'

/**
 * Clauses without headings are cut where their subject changes, and one edit can shift the cut. Those that hold the same
 * statements in the same order belong together.
 */
export function shiftedCuts(before: StatementTexts, after: StatementTexts): ClauseMatch[] {
  const isHeadless = ({ policy }: StatementTexts, statement: number) =>
    policy.clauses[clauseOf({ policy }, statement)]?.heading === undefined
  if (before.policy.clauses.every(({ heading }) => heading !== undefined)) return []
  const shared = [...before.occurrences].flatMap(([reading, [one, ...more]]) => {
    const [other, ...others] = after.occurrences.get(reading) ?? []
    if (one === undefined || other === undefined || more.length + others.length > 0) return []
    return isHeadless(before, one) && isHeadless(after, other) ? [{ one, other }] : []
  })
  const kept = heaviestRise(
    shared.map(({ other }) => other),
    shared.map(({ one }) => before.weightOf(one)),
  )
  return shared.filter((_, at) => kept.has(at)).map(({ one, other }) => ({ before: clauseOf(before, one), after: clauseOf(after, other) }))
}
