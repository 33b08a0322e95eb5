import * as v from 'valibot'
import type { CheckTotals } from '../check-totals.ts'
import type { ShardPlace } from '../checked-file.ts'

/** A report of `clausal check`, as it was written. */
export interface WrittenReport {
  /** What messages call it. */
  readonly name: string
  readonly text: string
}

/** Several reports as one. */
export interface MergedReport {
  readonly text: string
  readonly findings: CheckTotals['findings']
  /** How many files of the run are in none of the reports. */
  readonly missing: number
  /** Whether a part of a plug-in failed, or a line of a stream could not be checked. */
  readonly failed: boolean
}

/** Reports that cannot be joined: which one, why, and what to do. */
export class MergeError extends Error {
  override readonly name = 'MergeError'
}

/** How often something is there. */
export const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Where a file of a shard stands. */
export const SHARD = v.object({ place: COUNT, total: COUNT })

/** Something of a report that has its place in the run, where the run was divided. */
export interface Placed<Value> {
  readonly file: string
  readonly report: string
  readonly shard: ShardPlace | undefined
  readonly value: Value
}

/**
 * Brings what several reports hold into the order of the run.
 *
 * @throws {MergeError} where a file is in two of them, or they are parts of different runs.
 */
export function inOrder<Value>(all: readonly Placed<Value>[]): { readonly values: readonly Value[]; readonly missing: number } {
  const [first] = all
  const total = first?.shard?.total
  const seen = new Map<string, string>()
  for (const { file, report, shard } of all) {
    if (shard?.total !== total)
      throw new MergeError(
        `${report}: it is a part of another run than ${first?.report}. Merge the reports of all shards of one run, and nothing else.`,
      )
    const other = seen.get(file)
    if (other !== undefined)
      throw new MergeError(`${report}: '${file}' is in ${other === report ? 'it twice' : `${other}, too`}. Name each report once.`)
    seen.set(file, report)
  }
  const placed = [...all].sort((a, b) => (a.shard?.place ?? 0) - (b.shard?.place ?? 0))
  return { values: placed.map(({ value }) => value), missing: total === undefined ? 0 : total - all.length }
}
