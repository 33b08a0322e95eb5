import type { GitHub, RepositoryName } from '../github/github.ts'

/** An approval that stands. */
export interface ApprovingReview {
  readonly login: string
  /** The commit it was given on; null where that is gone. */
  readonly commit: string | null
  readonly body: string
}

/** What replaces an earlier review of the same person; a comment does not. */
const DECISIONS: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'])

/** The last decision of everybody, where it is an approval. */
export async function findApprovingReviews(github: GitHub, repository: RepositoryName, pullRequest: number): Promise<ApprovingReview[]> {
  const reviews = await github.paginate(github.rest.pulls.listReviews, { ...repository, pull_number: pullRequest, per_page: 100 })
  const last = new Map<string, (typeof reviews)[number]>()
  for (const review of reviews) if (review.user !== null && DECISIONS.has(review.state)) last.set(review.user.login, review)
  return [...last].flatMap(([login, { state, commit_id: commit, body }]) => (state === 'APPROVED' ? [{ login, commit, body }] : []))
}
