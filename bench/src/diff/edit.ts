import type { Policy } from '@clausal/core'
import type { Random } from './random.ts'
import type { Splice } from './splice.ts'

export type Operation = 'added' | 'removed' | 'modified' | 'moved' | 'renamed' | 'split' | 'merged'
export type Materiality = 'editorial' | 'minor' | 'material'
export type Direction = 'reader' | 'organization' | 'neutral' | 'mixed'

/** A place in the later version: one of the earlier version that has been carried along, or one in a splice's text. */
export type Place = { readonly at: number } | { readonly splice: Splice; readonly at: number }

/** Which shifts a change has to hold. `some`: at least one of these. `besides`: these may accompany it. */
export interface ExpectedShifts {
  readonly some: readonly string[]
  readonly besides: readonly string[]
}

/** One change that a diff has to report. */
export interface ExpectedChange {
  /** Any one of these. */
  readonly operations: readonly (readonly Operation[])[]
  /** Clauses of the earlier version, by index. */
  readonly before: readonly number[]
  /** Places in clauses of the later version. */
  readonly after: readonly Place[]
  /** Any one of these. */
  readonly materiality: readonly Materiality[]
  /** Any one of these; absent where a careful reader would hesitate. */
  readonly direction?: readonly Direction[]
  /** `any` where the whole clause came or went. */
  readonly shifts: 'any' | 'none' | ExpectedShifts
  /** How many lines of the redline differ in words or place; absent where that is not told. */
  readonly lines?: number
}

/** What a diff has to report, and what it may report besides. */
export interface Expectation {
  readonly changes: readonly ExpectedChange[]
  /**
   * `nothing`: no other change at all. `looks`: modified clauses that are editorial, without a shift. `order`: clauses that moved and
   * nothing else, at least one of them, each paired with the clause of the same text.
   */
  readonly besides: 'nothing' | 'looks' | 'order'
}

/** A policy after a known edit. */
export interface Edited {
  readonly splices: readonly Splice[]
  /** Where the format is another one; the one splice then holds the whole text. */
  readonly format?: Policy['format']
  readonly expected: Expectation
  /** Clauses of the earlier version that the edit concerns, by index. */
  readonly touched: readonly number[]
  /** How many clauses more, or fewer, the later version has. An edit that turns out otherwise was none: the text was read differently. */
  readonly clauses?: number
}

/** A kind of edit whose outcome is known. */
export interface Edit {
  /** As in the table: `remove a section`. */
  readonly name: string
  /** What it changes: the order and number of clauses, what they say, or how they look. */
  readonly group: 'structure' | 'meaning' | 'looks'
  /** The edit at a place of the policy that suits it; undefined where the policy has none. */
  apply(policy: Policy, random: Random): Edited | undefined
}
