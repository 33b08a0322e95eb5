import type { Change, Direction, Materiality, PolicyReview, Review } from '@clausal/core'

/** A change as later steps get it. */
export interface ToldChange {
  readonly path: string
  /** The heading of the clause, else its id. */
  readonly clause: string
  readonly operations: Change['operations']
  readonly materiality: Materiality
  readonly direction: Direction
  readonly message: string
  readonly before: string | null
  readonly after: string | null
  /** In the later version, from 1; null where the clause is gone. */
  readonly line: number | null
  readonly fingerprint: string
}

/** The runner takes 1 MB of all outputs of a job. In UTF-16 code units, each of up to three bytes. */
const LONGEST = 200_000

function toldChanges({ path }: PolicyReview, change: Change): ToldChange[] {
  const [clause = change.before[0]] = change.after
  const common = {
    path,
    clause: clause?.heading ?? clause?.id ?? '',
    operations: change.operations,
    materiality: change.materiality,
    fingerprint: change.fingerprint,
  }
  const line = change.after[0]?.range.start.line ?? null
  if (change.shifts.length === 0)
    return [{ ...common, direction: change.direction, message: change.reasons[0]?.text ?? '', before: null, after: null, line }]
  return change.shifts.map(({ direction, message, before, after, afterRange }) => ({
    ...common,
    direction,
    message,
    before,
    after,
    line: afterRange?.start.line ?? line,
  }))
}

const WEIGHT: readonly Materiality[] = ['material', 'minor', 'editorial']

/** The changes as JSON, the weightiest first; the last ones left out where they are too many for an output. */
export function changesJson({ policies }: Review): string {
  const told = policies
    .flatMap((policy) => policy.changes.flatMap((change) => toldChanges(policy, change)))
    .sort((a, b) => WEIGHT.indexOf(a.materiality) - WEIGHT.indexOf(b.materiality))
    .map((change) => JSON.stringify(change))
  let length = 2
  const kept = told.filter((text) => {
    length += text.length + 1
    return length <= LONGEST
  })
  return `[${kept.join(',')}]`
}
