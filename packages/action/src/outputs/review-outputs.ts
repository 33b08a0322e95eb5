import type { Review } from '@clausal/core'
import { changesJson } from './changes.ts'
import type { Outputs } from './outputs.ts'

/** Required statements that the policies of a review lack. */
function missingIn({ policies }: Review): number {
  return policies.reduce((sum, { coverage }) => sum + coverage.reduce((missing, { after }) => missing + (after?.missing ?? 0), 0), 0)
}

/** What a review comes to, for later steps. */
export function reviewOutputs(
  review: Review,
): Pick<Outputs, 'policies-changed' | 'material-changes' | 'missing-requirements' | 'findings' | 'changes'> {
  return {
    'policies-changed': review.policies.length,
    'material-changes': review.summary.changes.material,
    'missing-requirements': missingIn(review),
    findings: review.summary.findingsNew,
    changes: changesJson(review),
  }
}
