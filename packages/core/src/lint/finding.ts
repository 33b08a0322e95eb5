import type { Severity } from '../rules/rule.ts'
import type { Range } from '../text/span.ts'

/** Replaces the text of `range`; an empty range inserts. */
export interface FindingEdit {
  readonly range: Range
  readonly text: string
}

/** A wording to consider: it may touch legal meaning, so nothing applies it but a person. */
export interface FindingSuggestion {
  readonly title: string
  readonly edits: readonly FindingEdit[]
}

/** Another place that a finding speaks of. */
export interface RelatedRange {
  /** The policy it is in; absent for the policy of the finding itself. */
  readonly file?: string
  readonly range: Range
}

/** One thing a rule or a law reports of a policy. */
export interface Finding {
  /** `category/name`, or `law/<law>/<requirement>`. */
  readonly rule: string
  readonly severity: Severity
  /** What is wrong, why it matters, what to do. */
  readonly message: string
  /** Where; always inside the text. */
  readonly range: Range
  /** What it was compared with, here or in other policies. */
  readonly related?: readonly RelatedRange[]
  readonly law?: string
  readonly citation?: string
  /** Layout only, safe to apply. */
  readonly fix?: readonly FindingEdit[]
  readonly suggestions?: readonly FindingSuggestion[]
}
