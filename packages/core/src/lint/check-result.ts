import type { PluginFailure } from '../document/plugin-failure.ts'
import type { RequirementStatus } from '../laws/requirement.ts'
import type { Range } from '../text/span.ts'
import type { Finding } from './finding.ts'
import { countSeverities, type SeverityCounts } from './limit-findings.ts'

/** The answer to one requirement of one law. */
export interface Requirement {
  readonly law: string
  /** The requirement within its law, such as `13-2-a`. */
  readonly id: string
  /** Article, paragraph and letter, as the field cites it. */
  readonly citation: string
  readonly title: string
  readonly status: RequirementStatus
  /** The words that answer it, in reading order; none where it is missing or not applicable. */
  readonly evidence: readonly Range[]
  /** Why this status, and what to write where something lacks. */
  readonly explanation: string
}

/** How many there are of each. */
export interface CheckSummary {
  readonly findings: SeverityCounts
  readonly requirements: Readonly<Record<RequirementStatus, number>>
}

/** A law the policy is not held against, though its text suggests that it applies. */
export interface LawHint {
  readonly law: string
  /** What the policy mentions, and what to do. */
  readonly message: string
  /** The words that gave the hint, in reading order. */
  readonly evidence: readonly Range[]
}

/** What a check says of one policy. */
export interface CheckResult {
  /** By place in the text. */
  readonly findings: readonly Finding[]
  /** By law, in the law's own order. */
  readonly requirements: readonly Requirement[]
  /** From the text alone: the configuration decides which laws apply. */
  readonly hints: readonly LawHint[]
  /** Of all findings, listed or not. */
  readonly summary: CheckSummary
  /** How many findings are not in the list, where whoever shows them limited it; absent where all are. */
  readonly unlisted?: SeverityCounts
  /** Parts of plug-ins that did not do their work; absent where all did. */
  readonly failures?: readonly PluginFailure[]
}

/** Counts findings by severity and requirements by status. */
export function summarize(findings: readonly Finding[], requirements: readonly Requirement[]): CheckSummary {
  const counts = { present: 0, partial: 0, missing: 0, unclear: 0, 'not-applicable': 0 }
  for (const { status } of requirements) counts[status]++
  return { findings: countSeverities(findings), requirements: counts }
}
