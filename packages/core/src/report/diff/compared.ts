import type { PolicyDiff } from '../../diff/change.ts'

/** Two versions of a policy with what changed between them, as reports take it. */
export interface Compared {
  /** What the earlier version is called: its file, or file and commit. */
  readonly before: string
  readonly after: string
  readonly diff: PolicyDiff
}
