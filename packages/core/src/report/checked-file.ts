import type { CheckResult } from '../lint/check-result.ts'
import type { FingerprintedPolicy } from '../lint/fingerprint.ts'

/** A file that was checked, as the report formats take it. */
export interface CheckedFile {
  /** As the user named it, with forward slashes. */
  readonly file: string
  /** The policy, or what reports need of it. */
  readonly policy: FingerprintedPolicy
  readonly result: CheckResult
}

/** What reports need of a policy: kept alone, it lets go of all else that was read of many policies. */
export function toReportedPolicy({ source, clauses }: FingerprintedPolicy): FingerprintedPolicy {
  return { source, clauses: clauses.map(({ id, heading, span }) => (heading === undefined ? { id, span } : { id, heading, span })) }
}
