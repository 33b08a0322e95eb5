import type { Change, DiffSummary } from '../diff/change.ts'
import type { PluginFailure } from '../document/plugin-failure.ts'
import type { Requirement } from '../lint/check-result.ts'
import type { Finding } from '../lint/finding.ts'
import type { Range } from '../text/span.ts'

/** A requirement whose answer is another one than before. */
export interface RequirementDelta {
  readonly law: string
  readonly id: string
  readonly citation: string
  readonly title: string
  /** Null where there was no policy. */
  readonly before: Requirement['status'] | null
  /** Null where there is no policy any more. */
  readonly after: Requirement['status'] | null
  /** The words that answer it in the later version, else those that did in the earlier one. */
  readonly evidence: readonly Range[]
  readonly evidenceIn: 'before' | 'after'
  readonly explanation: string
}

/** How a policy answers the requirements of one law, counted. */
export interface LawCoverage {
  readonly law: string
  /** What the law is called. */
  readonly name: string
  /** Null where there was no policy. */
  readonly before: Readonly<Record<Requirement['status'], number>> | null
  /** Null where there is no policy any more. */
  readonly after: Readonly<Record<Requirement['status'], number>> | null
}

/** How a change breaks a promise of the policy, or makes one due. */
export type PromiseType =
  | 'last-updated-not-changed'
  | 'last-updated-moved-back'
  | 'last-updated-implausible'
  | 'effective-date-not-changed'
  | 'effective-date-moved-back'
  | 'date-removed'
  | 'notice-period-too-short'
  | 'notice-period'
  | 'notice-promised'
  | 'consent-promised'
  | 'required-clause-removed'
  | 'right-withdrawn'
  | 'translation-left-behind'
  | 'changelog-entry-missing'

/** A promise of the policy itself that this change breaks, or that it makes due. */
export interface DuePromise {
  readonly type: PromiseType
  /** `broken`: the change as it stands breaks it. `due`: it binds the organization to do something before the change takes effect. */
  readonly state: 'broken' | 'due'
  /** What, why, what to do: one sentence each. */
  readonly message: string
  /** The words of the earlier version that promise it. */
  readonly promise?: Range
  /** These words, as they read. */
  readonly quote?: string
  /** The place in the later version where it shows. */
  readonly range?: Range
  /** The first day on which the change may take effect, YYYY-MM-DD, where a notice period tells. */
  readonly notBefore?: string
}

/** Everything a pull request needs to hear about one policy. */
export interface PolicyReview {
  /** Path in the later version; in the earlier one where it was deleted. */
  readonly path: string
  /** Where it was renamed: the path before. */
  readonly pathBefore?: string
  readonly status: 'added' | 'removed' | 'changed'
  readonly changes: readonly Change[]
  readonly diff: DiffSummary
  /** `gained`: answered better than before. `lost`: answered worse. */
  readonly requirements: { readonly gained: readonly RequirementDelta[]; readonly lost: readonly RequirementDelta[] }
  /** Requirements that the later version leaves open, as the earlier one did. Of a new policy: all it leaves open. */
  readonly stillOpen: readonly Requirement[]
  /** By law, in the order of the configuration. */
  readonly coverage: readonly LawCoverage[]
  /** Findings of the later version that the earlier one did not have, and those of the earlier one that are gone. Law findings are told by `requirements`. */
  readonly findings: { readonly new: readonly Finding[]; readonly fixed: readonly Finding[] }
  /** The broken ones first. */
  readonly promises: readonly DuePromise[]
  /**
   * Names the material changes by their content: the same after a rebase, another one as soon as one of them is amended. An
   * approval can be bound to it. Null where nothing material changed.
   */
  readonly fingerprint: string | null
  /** Parts of plug-ins that did not do their work; absent where all did. */
  readonly failures?: readonly PluginFailure[]
}

/** Everything counted, over all policies. */
export interface ReviewSummary {
  readonly policies: number
  /** Of new policies nothing is counted: there is nothing they changed. */
  readonly changes: DiffSummary['materiality']
  readonly requirementsLost: number
  readonly requirementsGained: number
  readonly findingsNew: number
  readonly findingsFixed: number
  readonly promisesBroken: number
  readonly promisesDue: number
}

/** Everything a pull request needs to hear. */
export interface Review {
  /** By path. Policies whose text did not change are left out. */
  readonly policies: readonly PolicyReview[]
  readonly summary: ReviewSummary
}
