import type { Review } from '../../review/review.ts'
import { JSON_VERSION } from '../json.ts'

/** What `clausal review --format json` prints. */
export type ReviewReport = { readonly version: typeof JSON_VERSION } & Review

/** What `clausal review --format json` prints. */
export function toReviewReport(review: Review): ReviewReport {
  return { version: JSON_VERSION, ...review }
}
