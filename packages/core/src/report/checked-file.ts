import type { CheckResult } from '../lint/check-result.ts'
import type { FingerprintedPolicy } from '../lint/fingerprint.ts'
import { createSource } from '../text/source.ts'

/** Where a file of one shard stands in the whole run. */
export interface ShardPlace {
  /** From 0. */
  readonly place: number
  /** How many files the whole run has. */
  readonly total: number
}

/** Where a policy stood in a stream. */
export interface StreamPlace {
  /** From 1. */
  readonly line: number
  /** What the stream calls it. */
  readonly id?: string | number
}

/** A file that was checked, as the report formats take it. */
export interface CheckedFile {
  /** As the user named it, with forward slashes. */
  readonly file: string
  /** The policy, or what reports need of it. */
  readonly policy: FingerprintedPolicy
  readonly result: CheckResult
  /** Where only a part of the files was checked: what brings the parts into order again. */
  readonly shard?: ShardPlace
  /** Where it came in a stream. */
  readonly stream?: StreamPlace
}

/** What reports need of a policy: kept alone, it lets go of all else that was read of many policies. */
export function toReportedPolicy({ source, clauses }: FingerprintedPolicy): FingerprintedPolicy {
  return { source, clauses: clauses.map(({ id, heading, span }) => (heading === undefined ? { id, span } : { id, heading, span })) }
}

/** What reports need of a policy, of its text and what {@link toReportedPolicy} kept of its clauses. */
export function restoreReportedPolicy(text: string, path: string, clauses: FingerprintedPolicy['clauses']): FingerprintedPolicy {
  return { source: createSource(text, path), clauses }
}
