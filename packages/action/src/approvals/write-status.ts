import type { GitHub, RepositoryName } from '../github/github.ts'
import { approvalWords } from './approval-words.ts'
import type { Approval } from './find-approval.ts'

/** Characters a description may have. */
const LONGEST = 140

/** The name under which branch protection can ask for it. */
export const statusContext = (key: string) => (key === 'default' ? 'clausal/approval' : `clausal/approval (${key})`)

/** Shows on a commit whether its material changes are approved; writes nothing where that stands there already. */
export async function writeApprovalStatus(
  github: GitHub,
  repository: RepositoryName,
  commit: string,
  approval: Approval | undefined,
  key: string,
): Promise<void> {
  const state = approval === undefined || approval.met ? 'success' : 'pending'
  const words = approvalWords(approval)
  const description = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words
  const context = statusContext(key)
  const known = await github.paginate(github.rest.repos.listCommitStatusesForRef, { ...repository, ref: commit, per_page: 100 })
  const last = known.find((status) => status.context === context)
  if (last?.state === state && last.description === description) return
  await github.rest.repos.createCommitStatus({ ...repository, sha: commit, state, description, context })
}
