import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import type { Span } from '../text/span.ts'

export interface DatedSpan {
  /** YYYY-MM-DD. */
  readonly value: string
  readonly span: Span
}

/** The dates a policy gives itself. */
export interface PolicyDates {
  readonly effective?: DatedSpan
  readonly lastUpdated?: DatedSpan
}

/** Reads the effective and last-updated dates from the front matter and from labelled lines. */
export const policyDatesOf: (policy: Policy) => PolicyDates = createFact(() => ({}))
