import type { Policy } from '@clausal/core'
import type { Direction, Materiality, Operation } from './edit.ts'
import type { Differ } from './judge.ts'

/** The parts of a diff of Clausal's that are judged. */
interface Diff {
  readonly changes: readonly {
    readonly operations: readonly Operation[]
    readonly before: readonly { readonly id: string }[]
    readonly after: readonly { readonly id: string }[]
    readonly materiality: Materiality
    readonly direction: Direction
    readonly shifts: readonly { readonly type: string; readonly before: string | null; readonly after: string | null }[]
    readonly redline: readonly { readonly type: string }[]
  }[]
}

/** Clausal's own diff, as it is judged. */
export function clausalDiffer(diffPolicies: (before: Policy, after: Policy) => Diff): Differ {
  return (before, after) =>
    diffPolicies(before, after).changes.map(({ operations, before: from, after: to, materiality, direction, shifts, redline }) => ({
      operations,
      before: from,
      after: to,
      meaning: { materiality, direction, shifts, redline },
    }))
}
