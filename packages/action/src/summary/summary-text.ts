import type { Review } from '@clausal/core'
import { formatReviewMarkdown, type ReviewMarkdownOptions } from '@clausal/core/report'

/** Bytes that a step may write; the runner drops what has more. */
const LARGEST_SUMMARY = 1024 * 1024

/** UTF-8 takes up to three bytes for a UTF-16 code unit. */
const BYTES = 3

/** The text of the job summary, far longer than a comment may be. */
export function summaryText(review: Review, options: ReviewMarkdownOptions): string {
  return formatReviewMarkdown(review, { ...options, maxLength: Math.floor(LARGEST_SUMMARY / BYTES) })
}
