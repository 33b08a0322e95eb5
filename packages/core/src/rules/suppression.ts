import type { Span } from '../text/span.ts'

/** One rule that a suppression names, and what became of it in this run. */
export interface SuppressedRule {
  readonly id: string
  /** Whether there is such a rule or requirement. */
  readonly known: boolean
  /** Whether the rule ran, so that it can be told whether the suppression is needed. */
  readonly ran: boolean
  /** Whether a finding was kept silent by it. */
  readonly used: boolean
  /** The name that was probably meant, for one that is not known. */
  readonly meant?: string
}

/** A comment that keeps findings silent, and what became of it in this run. */
export interface JudgedSuppression {
  /** The comment. */
  readonly span: Span
  /** The word the comment begins with, such as `clausal-disable`. */
  readonly directive: string
  /** Whether there is such a directive. */
  readonly known: boolean
  readonly rules: readonly SuppressedRule[]
  /** What stands after `--`. Without it nothing is kept silent. */
  readonly reason?: string
}
