import type { Policy } from '../document/policy.ts'
import { defaultsOf } from '../rules/default-options.ts'
import type { Edit, Rule, RuleContext, RuleOptions, RuleReport, Severity } from '../rules/rule.ts'
import type { JudgedSuppression } from '../rules/suppression.ts'
import { toRange } from '../text/source.ts'
import type { Finding, FindingEdit } from './finding.ts'

/** A rule and the severity its findings have in this run. */
export interface EnabledRule {
  readonly rule: Rule
  readonly severity: Severity
  /** Settings that differ from its defaults. */
  readonly options?: RuleOptions
}

const PLACEHOLDER = /\{(\w{1,40})\}/g

function toMessage(rule: Rule, { message, data }: RuleReport): string {
  const template = rule.messages[message] ?? message
  return template.replace(PLACEHOLDER, (whole, name: string) => String(data?.[name] ?? whole))
}

/** What rules are told besides the policy. */
export type RuleSurroundings = Pick<RuleContext, 'today' | 'facts' | 'originOf'> & {
  /** For those that run last. */
  readonly suppressions?: readonly JudgedSuppression[]
}

/** Runs the rules over one policy. The findings come rule by rule, unsorted. */
export function runRules(
  policy: Policy,
  rules: readonly EnabledRule[],
  { today, facts, originOf, suppressions = [] }: RuleSurroundings,
): Finding[] {
  const findings: Finding[] = []
  const toEdits = (edits: readonly Edit[]): FindingEdit[] => edits.map(({ span, text }) => ({ range: toRange(policy.source, span), text }))
  for (const { rule, severity, options } of rules) {
    rule.check({
      policy,
      today,
      options: { ...defaultsOf(rule), ...options },
      facts,
      originOf,
      suppressions,
      report(report) {
        findings.push({
          rule: rule.id,
          severity,
          message: toMessage(rule, report),
          range: toRange(policy.source, report.span),
          ...(report.fix === undefined ? {} : { fix: toEdits(report.fix) }),
          ...(report.suggestions === undefined
            ? {}
            : { suggestions: report.suggestions.map(({ title, edits }) => ({ title, edits: toEdits(edits) })) }),
        })
      },
    })
  }
  return findings
}

/** The order findings are shown in: by place, then by rule, then by message. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  )
}
