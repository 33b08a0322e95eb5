import type { GitHub, RepositoryName } from '../github/github.ts'
import { type Approver, approverName } from './approver.ts'
import { findApprovingReviews } from './approving-reviews.ts'
import { findMembers } from './membership.ts'

/** Whether the material changes are approved, as they stand. */
export interface Approval {
  readonly met: boolean
  /** Logins of those who approved just these changes. */
  readonly by: readonly string[]
  /** Logins of those who approved others, which were amended since. */
  readonly outdated: readonly string[]
  /** Teams that the token cannot look into. */
  readonly hidden: readonly string[]
  readonly approvers: readonly string[]
}

export interface ApprovalQuestion {
  readonly pullRequest: number
  /** The commit that is reviewed. */
  readonly head: string
  /** Of its material changes. */
  readonly fingerprint: string
  readonly approvers: readonly Approver[]
  /** The fingerprint of the material changes up to an earlier commit; undefined where there are none, or it is gone. */
  readonly fingerprintAt: (commit: string) => Promise<string | undefined>
}

/**
 * Finds who approved these material changes: by a review of just this state, by one of an earlier state in which they were the same,
 * or by one that names their fingerprint.
 */
export async function findApproval(github: GitHub, repository: RepositoryName, question: ApprovalQuestion): Promise<Approval> {
  const { pullRequest, head, fingerprint, approvers, fingerprintAt } = question
  const reviews = await findApprovingReviews(github, repository, pullRequest)
  const { members, hidden } = await findMembers(
    github,
    approvers,
    reviews.map(({ login }) => login),
  )
  const by: string[] = []
  const outdated: string[] = []
  for (const { login, commit, body } of reviews) {
    if (!members.has(login)) continue
    const same = commit === head || body.includes(fingerprint) || (commit !== null && (await fingerprintAt(commit)) === fingerprint)
    ;(same ? by : outdated).push(login)
  }
  return { met: by.length > 0, by, outdated, hidden, approvers: approvers.map(approverName) }
}
