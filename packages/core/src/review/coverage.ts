import type { Law } from '../laws/law.ts'
import type { Requirement } from '../lint/check-result.ts'
import type { LawCoverage } from './review.ts'

function countStatuses(law: Law, requirements: readonly Requirement[] | undefined): LawCoverage['after'] {
  if (requirements === undefined) return null
  const counts = { present: 0, partial: 0, unclear: 0, missing: 0, 'not-applicable': 0 }
  for (const requirement of requirements) if (requirement.law === law.id) counts[requirement.status]++
  return counts
}

/** Counts the answers of both versions to each law; undefined stands for a version that is not there. */
export function coverageOf(
  laws: readonly Law[],
  before: readonly Requirement[] | undefined,
  after: readonly Requirement[] | undefined,
): LawCoverage[] {
  return laws.map((law) => ({ law: law.id, name: law.name, before: countStatuses(law, before), after: countStatuses(law, after) }))
}
