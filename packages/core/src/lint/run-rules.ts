import { assertInside, guarded, type PluginFailure } from '../document/plugin-failure.ts'
import type { Policy } from '../document/policy.ts'
import { readPolicy } from '../reading/reading.ts'
import { defaultsOf } from '../rules/default-options.ts'
import type { Edit, Rule, RuleContext, RuleHead, RuleOptions, RuleReport, Severity } from '../rules/rule.ts'
import { type AnyRule, isPolicyRule } from '../rules/set-rule.ts'
import type { JudgedSuppression } from '../rules/suppression.ts'
import { toRange } from '../text/source.ts'
import type { Finding, FindingEdit } from './finding.ts'

/** A rule and the severity its findings have in this run. */
export interface EnabledRule<R extends AnyRule = AnyRule> {
  readonly rule: R
  readonly severity: Severity
  /** Settings that differ from its defaults. */
  readonly options?: RuleOptions
}

/** The rules of one scope among those of a run. */
export function ofPolicies(rules: readonly EnabledRule[]): readonly EnabledRule<Rule>[] {
  return rules.flatMap(({ rule, ...settings }) => (isPolicyRule(rule) ? [{ rule, ...settings }] : []))
}

const PLACEHOLDER = /\{(\w{1,40})\}/g

function toMessage(rule: RuleHead, { message, data }: RuleReport): string {
  const template = rule.messages[message] ?? message
  return template.replace(PLACEHOLDER, (whole, name: string) => String(data?.[name] ?? whole))
}

/** A report of a rule as a finding of a policy. */
export function toFinding({ source }: Policy, { rule, severity }: EnabledRule, report: RuleReport): Finding {
  if (rule.plugin !== undefined) {
    const edits = [report.fix ?? [], ...(report.suggestions ?? []).map((suggestion) => suggestion.edits)].flat()
    for (const span of [report.span, ...edits.map((edit) => edit.span)]) assertInside(span, source.text.length)
  }
  const toEdits = (edits: readonly Edit[]): FindingEdit[] => edits.map(({ span, text }) => ({ range: toRange(source, span), text }))
  return {
    rule: rule.id,
    severity,
    message: toMessage(rule, report),
    range: toRange(source, report.span),
    ...(report.related === undefined ? {} : { related: report.related.map((span) => ({ range: toRange(source, span) })) }),
    ...(report.fix === undefined ? {} : { fix: toEdits(report.fix) }),
    ...(report.suggestions === undefined
      ? {}
      : { suggestions: report.suggestions.map(({ title, edits }) => ({ title, edits: toEdits(edits) })) }),
  }
}

/** What rules are told besides the policy. */
export type RuleSurroundings = Pick<RuleContext, 'today' | 'facts' | 'originOf'> & {
  /** For those that run last. */
  readonly suppressions?: readonly JudgedSuppression[]
}

/**
 * Runs the rules over one policy. The findings come rule by rule, unsorted. A rule of a plug-in that throws finds nothing, and is noted
 * in `failures`.
 */
export function runRules(
  policy: Policy,
  rules: readonly EnabledRule<Rule>[],
  { today, facts, originOf, suppressions = [] }: RuleSurroundings,
  failures: PluginFailure[] = [],
): Finding[] {
  const reading = readPolicy(policy)
  return rules.flatMap((enabled) => {
    const { rule, options } = enabled
    const run = () => {
      const findings: Finding[] = []
      rule.check({
        policy,
        reading,
        today,
        options: { ...defaultsOf(rule), ...options },
        facts,
        originOf,
        suppressions,
        report: (report) => findings.push(toFinding(policy, enabled, report)),
      })
      return findings
    }
    return guarded(rule.plugin, rule.id, failures, run, [])
  })
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
