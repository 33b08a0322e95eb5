import { type GitHub, type RepositoryName, statusOf } from '../github/github.ts'
import { InputError } from '../inputs/input-error.ts'
import { toApprover } from './approver.ts'
import { type Approval, type ApprovalQuestion, findApproval } from './find-approval.ts'
import { writeApprovalStatus } from './write-status.ts'

/** What an approval is asked for. */
export interface ApprovalOrder {
  readonly pullRequest: number
  /** The head of the pull request. */
  readonly head: string
  /** The commit that shows the status: the head, or the one a merge queue tests. */
  readonly shownOn: string
  /** Of the material changes; undefined where there are none. */
  readonly fingerprint: string | undefined
  readonly approvers: readonly string[]
  readonly fingerprintAt: ApprovalQuestion['fingerprintAt']
  readonly key: string
}

export interface RequiredApproval {
  /** Undefined where nothing needs one. */
  readonly approval: Approval | undefined
  /** Whether the commit shows it. */
  readonly shown: boolean
}

/**
 * Looks whether the material changes are approved and shows it as a status of the commit.
 *
 * @throws {InputError} where nobody may approve.
 */
export async function requireApproval(github: GitHub, repository: RepositoryName, order: ApprovalOrder): Promise<RequiredApproval> {
  const approvers = order.approvers.map(toApprover)
  if (approvers.length === 0)
    throw new InputError(
      "An approval is required, and nobody may give one. Name users or teams in the input 'approvers', or under action.approvers in clausal.yaml.",
    )
  const { fingerprint } = order
  const approval = fingerprint === undefined ? undefined : await findApproval(github, repository, { ...order, fingerprint, approvers })
  try {
    await writeApprovalStatus(github, repository, order.shownOn, approval, order.key)
    return { approval, shown: true }
  } catch (error) {
    if (statusOf(error) === undefined) throw error
    return { approval, shown: false }
  }
}
