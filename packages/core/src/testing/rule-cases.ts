import type { RuleRun } from './rule-tester.ts'

/** A text in which a rule has to find nothing. */
export interface ValidCase extends RuleRun {
  readonly text: string
}

/** A text in which a rule has to find what stands between `<|` and `|>`, and nothing else. */
export interface InvalidCase extends RuleRun {
  readonly text: string
  /** Ids of the messages, in order of place; one alone for all of them. Needed for a rule that has several. */
  readonly messages?: string | readonly string[]
  /** Values that the messages are filled with, in order of place; those that are left out are not compared. */
  readonly data?: readonly Readonly<Record<string, string | number>>[]
  /** The text after all fixes. Needed where the rule reports any. */
  readonly fixed?: string
  /** The text after each suggestion alone, in order. Needed where the rule reports any. */
  readonly suggested?: readonly string[]
}

/** What a rule has to leave and what it has to find. A text alone is a case in Markdown with nothing set. */
export interface RuleCases {
  readonly valid: readonly (string | ValidCase)[]
  readonly invalid: readonly (string | InvalidCase)[]
}
