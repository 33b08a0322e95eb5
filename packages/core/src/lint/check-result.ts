import type { PluginFailure } from '../document/plugin-failure.ts'
import type { RequirementStatus } from '../laws/requirement.ts'
import type { Severity } from '../rules/rule.ts'
import type { Range } from '../text/span.ts'
import type { Finding } from './finding.ts'

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
  readonly findings: Readonly<Record<Severity, number>>
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
  readonly summary: CheckSummary
  /** Parts of plug-ins that did not do their work; absent where all did. */
  readonly failures?: readonly PluginFailure[]
}

/** Counts findings by severity and requirements by status. */
export function summarize(findings: readonly Finding[], requirements: readonly Requirement[]): CheckSummary {
  const summary = {
    findings: { error: 0, warning: 0, info: 0 },
    requirements: { present: 0, partial: 0, missing: 0, unclear: 0, 'not-applicable': 0 },
  }
  for (const { severity } of findings) summary.findings[severity]++
  for (const { status } of requirements) summary.requirements[status]++
  return summary
}
