import type { Change, Materiality } from '../../diff/change.ts'
import type { Policy } from '../../document/policy.ts'
import { toRange } from '../../text/source.ts'
import type { Range, Span } from '../../text/span.ts'
import type { DuePromise, RequirementDelta } from '../review.ts'

/** The same policy in another language. */
export interface Translation {
  readonly path: string
  /** As it is in the later version. */
  readonly policy: Policy
  /** Ids of its clauses whose words change, too. */
  readonly reworded: ReadonlySet<string>
}

/** A change of a policy, as the checks of its promises see it. */
export interface PromiseContext {
  readonly before: Policy
  /** Undefined where the policy is deleted. */
  readonly after: Policy | undefined
  readonly changes: readonly Change[]
  /** The changes that say something else than before; new dates and changelog entries are not among them. */
  readonly substance: readonly Change[]
  /** The weightiest of `substance`; `editorial` where there is none. */
  readonly materiality: Materiality
  /** Requirements answered worse than before. */
  readonly lost: readonly RequirementDelta[]
  readonly translations: readonly Translation[]
  /** The day the change lands, YYYY-MM-DD. */
  readonly mergeDate: string
  readonly toleranceDays: number
}

/** What a kind of promise makes of a change. */
export type PromiseCheck = (context: PromiseContext) => readonly DuePromise[]

/** A part of the earlier version and how it reads, as a promise names them. */
export function quoted(policy: Policy, span: Span): { readonly promise: Range; readonly quote: string } {
  return { promise: toRange(policy.source, span), quote: readingOf(policy, span) }
}

/** The readable text of the statements that a span touches; its own words where it touches none, as in front matter. */
function readingOf(policy: Policy, span: Span): string {
  const statements = policy.statements.filter((statement) => statement.span.start < span.end && span.start < statement.span.end)
  return statements.length > 0 ? statements.map(({ text }) => text).join(' ') : policy.source.text.slice(span.start, span.end)
}
