import type { Policy } from '../document/policy.ts'
import type { CheckResult } from '../lint/check-result.ts'

/** A file that was checked, as the report formats take it. */
export interface CheckedFile {
  /** As the user named it, with forward slashes. */
  readonly file: string
  readonly policy: Policy
  readonly result: CheckResult
}
