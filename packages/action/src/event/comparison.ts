import type { PullRequestFacts } from './payload.ts'

/** A pull request that hears of the review. */
export interface PullRequest {
  readonly number: number
  /** Login of whoever opened it. */
  readonly author?: string
  /** Whether its head is in another repository. */
  readonly fork: boolean
}

/** What to compare: where the head left the base, with the head. */
export interface Comparison {
  /** Commit, branch or tag. */
  readonly base: string
  readonly head: string
  readonly pullRequest?: PullRequest
}

/** Why there is nothing to compare, in a sentence. */
export interface NothingToCompare {
  readonly nothing: string
}

export function toPullRequest({ number, user, head }: PullRequestFacts, repository: string): PullRequest {
  return {
    number,
    ...(user === undefined || user === null ? {} : { author: user.login }),
    fork: head.repo?.full_name !== repository,
  }
}
