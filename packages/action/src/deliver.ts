import type { Review } from '@clausal/core'
import { isQuiet, type ReviewMarkdownOptions } from '@clausal/core/report'
import { commentBody } from './comment/body.ts'
import { deliverComment } from './comment/deliver-comment.ts'
import type { WrittenComment } from './comment/write.ts'
import type { Settings } from './configuration/settings.ts'
import type { PullRequest } from './event/comparison.ts'
import { writeOutputFile } from './files/write-file.ts'
import { statusOf } from './github/github.ts'
import type { Job } from './job.ts'
import { syncLabels } from './labels/sync-labels.ts'
import { createLinkTo } from './links/link-to.ts'
import type { Note } from './notes/note.ts'
import type { Outputs } from './outputs/outputs.ts'
import type { Points } from './source/source.ts'
import { summaryText } from './summary/summary-text.ts'

/** What the people of a pull request get to hear. */
export interface Delivery {
  readonly review: Review
  readonly notes: readonly Note[]
  readonly points: Points
  readonly pullRequest: PullRequest | undefined
  readonly settings: Settings
  /** Whether the check fails, or would. */
  readonly failing: boolean
}

function isWanted({ review, notes, settings, failing }: Delivery): boolean {
  if (settings.comment === 'always') return true
  if (settings.comment === 'on-failure') return failing
  return !isQuiet(review.policies) || notes.some(({ weighs }) => weighs)
}

function wordsOf({ review, notes, points, pullRequest }: Delivery, { surroundings }: Job): ReviewMarkdownOptions {
  return {
    linkTo: createLinkTo(surroundings, points, pullRequest?.number),
    notes,
    ...(review.policies.length === 0 ? {} : { whole: { name: 'The summary of the job', address: surroundings.runUrl } }),
  }
}

async function comment(
  delivery: Delivery,
  { github, repository, surroundings }: Job,
  words: ReviewMarkdownOptions,
): Promise<WrittenComment> {
  const { review, pullRequest, settings } = delivery
  if (pullRequest === undefined || settings.comment === 'never') return { written: 'skipped' }
  const { number, fork } = pullRequest
  const key = settings.commentKey
  const body = isWanted(delivery) ? commentBody(review, key, words) : undefined
  return deliverComment(github, repository, { pullRequest: number, fork, key, body }, surroundings.log)
}

async function label({ review, pullRequest, settings }: Delivery, { github, repository, surroundings }: Job): Promise<void> {
  if (pullRequest === undefined || !settings.labels) return
  try {
    await syncLabels(github, repository, pullRequest.number, review)
  } catch (error) {
    if (statusOf(error) === undefined) throw error
    surroundings.log.warning(`The labels are not set: GitHub answered with ${statusOf(error)}. Give the job "pull-requests: write".`)
  }
}

/** Writes the summary, then the comment and the labels. What GitHub refuses is a warning. */
export async function deliver(
  delivery: Delivery,
  job: Job,
): Promise<Pick<Outputs, 'comment-id' | 'comment-url' | 'comment-written' | 'summary-file'>> {
  const words = wordsOf(delivery, job)
  const { surroundings } = job
  const text = summaryText(delivery.review, words)
  if (delivery.settings.summary) await surroundings.writeSummary(text)
  const summaryFile = await writeOutputFile(surroundings.temporary, `clausal-summary-${delivery.settings.commentKey}.md`, text)
  const { written, id, url = '' } = await comment(delivery, job, words)
  await label(delivery, job)
  return { 'comment-id': String(id ?? ''), 'comment-url': url, 'comment-written': written, 'summary-file': summaryFile }
}
