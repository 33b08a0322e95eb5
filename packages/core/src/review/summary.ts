import type { Materiality } from '../diff/change.ts'
import type { PolicyReview, ReviewSummary } from './review.ts'

/** Counts what the reviews of all policies tell. */
export function summarizeReview(policies: readonly PolicyReview[]): ReviewSummary {
  const sum = (count: (policy: PolicyReview) => number) => policies.reduce((total, policy) => total + count(policy), 0)
  const promisesIn = (state: 'broken' | 'due') => sum(({ promises }) => promises.filter((promise) => promise.state === state).length)
  const changes = (materiality: Materiality) => sum(({ status, diff }) => (status === 'added' ? 0 : diff.materiality[materiality]))
  return {
    policies: policies.length,
    changes: {
      editorial: changes('editorial'),
      minor: changes('minor'),
      material: changes('material'),
    },
    requirementsLost: sum(({ requirements }) => requirements.lost.length),
    requirementsGained: sum(({ requirements }) => requirements.gained.length),
    findingsNew: sum(({ findings }) => findings.new.length),
    findingsFixed: sum(({ findings }) => findings.fixed.length),
    promisesBroken: promisesIn('broken'),
    promisesDue: promisesIn('due'),
  }
}
