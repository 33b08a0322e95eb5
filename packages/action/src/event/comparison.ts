import type { PullRequestFacts } from './payload.ts'

/** A pull request that hears of the review. */
export interface PullRequest {
  readonly number: number
  /** Whether its head is in another repository, so that the token of the job may only read. */
  readonly fork: boolean
}

/** What to compare: where the head left the base, with the head. */
export interface Comparison {
  /** Commit, branch or tag. */
  readonly base: string
  readonly head: string
  readonly pullRequest?: PullRequest
  /** The number of the pull request that a merge queue tests here. */
  readonly queued?: number
}

/** Why there is nothing to compare, in a sentence. */
export interface NothingToCompare {
  readonly nothing: string
}

/** The comparison of a pull request of a repository, `owner/name`. */
export function ofPullRequest({ number, base, head }: PullRequestFacts, repository: string): Comparison {
  return { base: base.sha, head: head.sha, pullRequest: { number, fork: head.repo?.full_name !== repository } }
}
