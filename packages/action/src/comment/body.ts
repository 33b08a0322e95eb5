import type { Review } from '@clausal/core'
import { formatReviewMarkdown, type ReviewMarkdownOptions } from '@clausal/core/report'
import { markerOf } from './marker.ts'

/** Characters a comment may have. */
const LONGEST_COMMENT = 65_536

/** The text of the comment: its marker, then the review, then where the approval stands. */
export function commentBody(review: Review, key: string, options: ReviewMarkdownOptions): string {
  const marker = `${markerOf(key)}\n`
  return marker + formatReviewMarkdown(review, { ...options, maxLength: LONGEST_COMMENT - marker.length })
}

/** What stands there when there is nothing to tell any more. */
export function resolvedBody(key: string): string {
  return `${markerOf(key)}\n✔ Resolved: nothing in this pull request changes a privacy policy for its readers any more.\n`
}
