import type { PolicyDiff } from '../diff/change.ts'
import type { CheckResult } from '../lint/check-result.ts'
import type { LineExplanation } from '../reading/explain-line.ts'
import type { Inspection } from '../reading/inspect.ts'
import { type CheckTotals, totalsOf } from './check-totals.ts'
import type { CheckedFile, ShardPlace, StreamPlace } from './checked-file.ts'
import { escapeSteering } from './steering.ts'

/** Version of the JSON formats; changes when a field changes its meaning or goes. */
export const JSON_VERSION = 1

/** What `clausal check --format json` prints of a file, and `--format ndjson` on a line. */
export type FileReport = { readonly file: string; readonly shard?: ShardPlace } & Partial<StreamPlace> & CheckResult

/** What `clausal check --format json` prints. */
export interface CheckReport {
  readonly version: typeof JSON_VERSION
  readonly files: readonly FileReport[]
  readonly summary: CheckTotals
}

export function toFileReport({ file, shard, stream, result }: CheckedFile): FileReport {
  return { file, ...stream, ...(shard && { shard }), ...result }
}

/** What `clausal check --format json` prints. */
export function toCheckReport(files: readonly CheckedFile[]): CheckReport {
  return {
    version: JSON_VERSION,
    files: files.map(toFileReport),
    summary: totalsOf(files.map(({ result }) => result)),
  }
}

/** What `clausal inspect --format json` prints. */
export interface InspectReport {
  readonly version: typeof JSON_VERSION
  readonly files: readonly ({ readonly file: string } & Inspection)[]
  readonly summary: { readonly files: number; readonly clauses: number; readonly disclosures: number }
}

/** What `clausal inspect --format json` prints. */
export function toInspectReport(files: readonly { readonly file: string; readonly inspection: Inspection }[]): InspectReport {
  const count = (list: 'clauses' | 'disclosures') => files.reduce((sum, { inspection }) => sum + inspection[list].length, 0)
  return {
    version: JSON_VERSION,
    files: files.map(({ file, inspection }) => ({ file, ...inspection })),
    summary: { files: files.length, clauses: count('clauses'), disclosures: count('disclosures') },
  }
}

/** What `clausal inspect --explain LINE --format json` prints. */
export interface LineReport {
  readonly version: typeof JSON_VERSION
  readonly files: readonly ({ readonly file: string } & LineExplanation)[]
  readonly summary: { readonly files: number }
}

/** What `clausal inspect --explain LINE --format json` prints. */
export function toLineReport(files: readonly { readonly file: string; readonly explanation: LineExplanation }[]): LineReport {
  return {
    version: JSON_VERSION,
    files: files.map(({ file, explanation }) => ({ file, ...explanation })),
    summary: { files: files.length },
  }
}

/** The same value, and safe to print. */
const escaped = (json: string) => escapeSteering(json, (code) => `\\u${code.padStart(4, '0')}`)

/** An object as JSON text, ending in a line feed. */
export function formatJson(value: unknown): string {
  return `${escaped(JSON.stringify(value, undefined, 2))}\n`
}

/** An object as JSON on one line, ending in a line feed: a record of NDJSON. */
export function formatJsonLine(value: unknown): string {
  return `${escaped(JSON.stringify(value))}\n`
}

/** What `clausal diff --format json` prints. */
export type DiffReport = { readonly version: typeof JSON_VERSION } & PolicyDiff

/** What `clausal diff --format json` prints. */
export function toDiffReport(diff: PolicyDiff): DiffReport {
  return { version: JSON_VERSION, ...diff }
}
