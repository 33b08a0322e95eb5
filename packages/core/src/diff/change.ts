import type { KindConfidence } from '../reading/reading.ts'
import type { Range } from '../text/span.ts'
import type { Redline } from './redline/redline.ts'

/** What happened to a clause between two versions. Several may hold at once: moved and renamed. */
export type Operation = 'added' | 'removed' | 'modified' | 'moved' | 'renamed' | 'split' | 'merged'

/**
 * What a change means for the reader. `editorial`: it reads the same. `minor`: it says something new of little consequence.
 * `material`: a right, duty, party, purpose, period or basis is another one.
 */
export type Materiality = 'editorial' | 'minor' | 'material'

/** Who gains: the reader, the organization, neither, or each in something. */
export type Direction = 'reader' | 'organization' | 'neutral' | 'mixed'

/** A clause in one of the two versions. */
export interface ClauseRef {
  readonly id: string
  readonly heading?: string
  /** In that version's own text. */
  readonly range: Range
}

/** What a shift of meaning is about. */
export type ShiftType =
  | 'polarity'
  | 'modality'
  | 'quantity'
  | 'retention'
  | 'age'
  | 'notice-period'
  | 'date'
  | 'legal-basis'
  | 'right'
  | 'recipient'
  | 'data'
  | 'purpose'
  | 'sale'
  | 'contact'
  | 'organization'
  | 'transfer'
  | 'scope'

/** A change of legal meaning inside a clause. */
export interface Shift {
  readonly type: ShiftType
  /** The words, or the normal form where it says more ("30 days"), of the earlier version; null where it said nothing of the kind. */
  readonly before: string | null
  /** The same of the later version; null where it says nothing of the kind any more. */
  readonly after: string | null
  readonly direction: Direction
  /** In the earlier version's text. */
  readonly beforeRange?: Range
  /** In the later version's text. */
  readonly afterRange?: Range
  /** One sentence for the reader: "Account data is kept for 90 days instead of 30." */
  readonly message: string
}

/** A row of the materiality table that applies, and why it does. */
export interface Reason {
  /** The row, by name: `right-removed`, `typo`. */
  readonly row: string
  readonly materiality: Materiality
  readonly text: string
}

/** What happened to one clause, or to the clauses it was split into or merged from. */
export interface Change {
  /** In the order of {@link Operation}. Never empty. */
  readonly operations: readonly Operation[]
  /** Empty for an added clause, several for merged ones. */
  readonly before: readonly ClauseRef[]
  /** Empty for a removed clause, several for split ones. */
  readonly after: readonly ClauseRef[]
  /** What the clauses are about, in the later version unless it is gone. */
  readonly kinds: readonly KindConfidence[]
  readonly materiality: Materiality
  readonly direction: Direction
  /** By place in the later version, those that are gone at the place where they stood. */
  readonly shifts: readonly Shift[]
  /** The reasons for `materiality`, the weightiest first. Never empty. */
  readonly reasons: readonly Reason[]
  readonly redline: Redline
  /** Same content, same fingerprint, wherever it stands: 16 hexadecimal digits. An approval can be bound to it. */
  readonly fingerprint: string
}

/** The changes counted. */
export interface DiffSummary {
  readonly materiality: Readonly<Record<Materiality, number>>
  readonly operations: Readonly<Record<Operation, number>>
  readonly direction: Direction
  /** What happened, for a reader who sees nothing else: a sentence for each thing that matters, the weightiest first. */
  readonly highlights: readonly string[]
}

/** What changed between two versions of a policy. Clauses that read and look the same are not listed. */
export interface PolicyDiff {
  /** In the order of the later version, removed clauses where they stood. */
  readonly changes: readonly Change[]
  readonly summary: DiffSummary
}
