import { type GitHub, type RepositoryName, statusOf } from '../github/github.ts'
import type { Log } from '../log/log.ts'
import { resolvedBody } from './body.ts'
import { findComment } from './find.ts'
import { planComment } from './plan.ts'
import { type WrittenComment, writeComment } from './write.ts'

export interface CommentOrder {
  readonly pullRequest: number
  /** Whether its head is in another repository. */
  readonly fork: boolean
  readonly key: string
  /** What to tell; undefined for nothing. */
  readonly body: string | undefined
}

/** The answers that mean: this token may not, or this pull request cannot be commented on. */
const DENIALS: ReadonlySet<number> = new Set([401, 403, 404, 410, 422])

function reasonOf(status: number, fork: boolean): string {
  if (!DENIALS.has(status)) return `GitHub answered with ${status}`
  return fork
    ? 'the pull request comes from a fork, so the token of this job may only read. Comment in two steps, as "Pull requests from forks" in the README of the Action shows'
    : `the token may not (GitHub answered with ${status}). Give the job "pull-requests: write"; for Dependabot comment in two steps, as the README of the Action shows`
}

/** Writes the comment. One that cannot be written is a warning, never a failure: the summary tells the same. */
export async function deliverComment(github: GitHub, repository: RepositoryName, order: CommentOrder, log: Log): Promise<WrittenComment> {
  const { pullRequest, key, body, fork } = order
  try {
    const existing = await findComment(github, repository, pullRequest, key)
    return await writeComment(github, repository, pullRequest, planComment(existing, body, resolvedBody(key)))
  } catch (error) {
    const status = statusOf(error)
    if (status === undefined) throw error
    log.warning(`The comment is not written: ${reasonOf(status, fork)}. The summary of the job has the review.`)
    return { written: DENIALS.has(status) ? 'denied' : 'skipped' }
  }
}
