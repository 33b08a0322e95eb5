import { summary } from '@actions/core'
import type { Review } from '@clausal/core'
import { formatReviewMarkdown } from '@clausal/core/report'

/** Bytes that a step may write; the runner drops what has more. */
const LARGEST_SUMMARY = 1024 * 1024

/** UTF-8 takes up to three bytes for a UTF-16 code unit. */
const BYTES = 3

/** The text of the job summary. */
export function summaryText(review: Review): string {
  return formatReviewMarkdown(review, { maxLength: Math.floor(LARGEST_SUMMARY / BYTES) })
}

/** Adds a text to the summary of the job. */
export async function writeSummary(text: string): Promise<void> {
  await summary.addRaw(text).write()
}
