import type { Span } from '../text/span.ts'

/** How a policy answers a requirement. `partial`: stated, but an element the law asks for is lacking. `unclear`: the words can be read either way. */
export type RequirementStatus = 'present' | 'partial' | 'missing' | 'unclear' | 'not-applicable'

/** The answer to one requirement on one policy. */
export interface RequirementResult {
  readonly law: string
  readonly id: string
  readonly citation: string
  readonly title: string
  readonly status: RequirementStatus
  /** Source spans of the words that answer it; empty for `missing` and `not-applicable`. */
  readonly evidence: readonly Span[]
  /** Why this status, and what to write where something lacks; one or two sentences. */
  readonly explanation: string
}
