import type { Review } from '@clausal/core'
import { formatReviewMarkdown, type ReviewMarkdownOptions } from '@clausal/core/report'
import { markedBody } from './marker.ts'

/** Characters a comment may have, and those that its first and last line take at most. */
const LONGEST_COMMENT = 65_536
const ROOM_FOR_MARKS = 200

const DAY = /\d{4}-\d{2}-\d{2}/g

/** The review without the days in the messages of promises: they follow from the day of the run. */
function withoutDays(review: Review): Review {
  const policies = review.policies.map((policy) => ({
    ...policy,
    promises: policy.promises.map((promise) => ({ ...promise, message: promise.message.replace(DAY, '') })),
  }))
  return { ...review, policies }
}

/** Without the address of the run, which is another one each time. */
function withoutRun({ whole, ...options }: ReviewMarkdownOptions): ReviewMarkdownOptions {
  return whole === undefined ? options : { ...options, whole: { name: whole.name } }
}

/** The text of the comment under its marker. */
export function commentBody(review: Review, key: string, options: ReviewMarkdownOptions): string {
  const maxLength = LONGEST_COMMENT - ROOM_FOR_MARKS
  const told = formatReviewMarkdown(review, { ...options, maxLength })
  return markedBody(key, told, formatReviewMarkdown(withoutDays(review), { ...withoutRun(options), maxLength }))
}

const RESOLVED = '✔ Resolved: there is nothing to report on this pull request any more.'

/** What stands there when there is nothing to tell any more. */
export function resolvedBody(key: string): string {
  return markedBody(key, RESOLVED, RESOLVED)
}
