import { InputError } from '../inputs/input-error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { type Comparison, type NothingToCompare, ofPullRequest } from './comparison.ts'
import { isCommit, type Payload, type PullRequestFacts } from './payload.ts'

/** The event that started the job. */
export interface Occasion {
  readonly event: string
  readonly payload: Payload
  /** `owner/name` */
  readonly repository: string
  /** The commit the job runs on. */
  readonly sha: string
}

/** Asks GitHub for a pull request. */
export type PullRequestLookup = (number: number) => Promise<PullRequestFacts>

type Found = Comparison | NothingToCompare

function comparePush({ payload: { before, after, repository } }: Occasion): Found {
  if (after === undefined || !isCommit(after)) return { nothing: 'The branch or tag was deleted.' }
  if (before !== undefined && isCommit(before)) return { base: before, head: after }
  // A new branch: what it has that the default branch has not.
  return repository?.default_branch === undefined
    ? { nothing: 'There is no earlier version.' }
    : { base: repository.default_branch, head: after }
}

/** How a merge queue names its branches: `gh-readonly-queue/main/pr-12-<commit>`. */
const QUEUED = /\/pr-(\d{1,9})-[0-9a-f]+$/

function compareMergeGroup({ payload: { merge_group: group } }: Occasion): Found {
  if (group === undefined) return { nothing: 'The event tells of no merge group.' }
  const [, queued] = QUEUED.exec(group.head_ref) ?? []
  return { base: group.base_sha, head: group.head_sha, ...(queued !== undefined && { queued: Number(queued) }) }
}

function compareRefs({ sha, payload: { repository } }: Occasion): Found {
  if (repository?.default_branch === undefined)
    throw new InputError("This event does not say what to compare. Give the inputs 'base-ref' and 'head-ref', or 'pr-number'.")
  return { base: repository.default_branch, head: sha }
}

/** How the events that are about no pull request say what to compare; all others compare the commit of the job with the default branch. */
const EVENTS: Readonly<Record<string, (occasion: Occasion) => Found>> = { push: comparePush, merge_group: compareMergeGroup }

async function pullRequestOf({ payload }: Occasion, inputs: Inputs, lookUp: PullRequestLookup): Promise<PullRequestFacts | undefined> {
  const named = inputs['pr-number'] ?? payload.workflow_run?.pull_requests[0]?.number
  return named !== undefined && named !== payload.pull_request?.number ? lookUp(named) : payload.pull_request
}

/**
 * Finds what to compare: what the inputs name, else the pull request, else what the event tells.
 *
 * @throws {InputError} where neither says it.
 */
export async function findComparison(occasion: Occasion, inputs: Inputs, lookUp: PullRequestLookup): Promise<Found> {
  const facts = await pullRequestOf(occasion, inputs, lookUp)
  const found: Found = facts === undefined ? (EVENTS[occasion.event] ?? compareRefs)(occasion) : ofPullRequest(facts, occasion.repository)
  const { 'base-ref': base, 'head-ref': head } = inputs
  if (base === undefined && head === undefined) return found
  if ('nothing' in found) return base === undefined || head === undefined ? found : { base, head }
  return { ...found, ...(base !== undefined && { base }), ...(head !== undefined && { head }) }
}
