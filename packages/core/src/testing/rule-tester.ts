import type { Format, Policy } from '../document/policy.ts'
import { parsePolicy } from '../index.ts'
import type { DeclaredFacts } from '../laws/declared-facts.ts'
import { declaredFor } from '../lint/declared.ts'
import { type RuleSurroundings, runRules } from '../lint/run-rules.ts'
import { applySuppressions } from '../lint/suppressions.ts'
import { readPolicy } from '../reading/reading.ts'
import { defaultsOf } from '../rules/default-options.ts'
import { RULES } from '../rules/index.ts'
import type { Rule, RuleOptions, RuleReport } from '../rules/rule.ts'
import { isPolicyRule } from '../rules/set-rule.ts'
import type { Span } from '../text/span.ts'
import { parseMarkedText } from './marked-text.ts'

/** How a rule is run over a text. */
export interface RuleRun {
  /** Markdown, unless said. */
  readonly format?: Format
  /** Settings that differ from the rule's defaults. */
  readonly options?: RuleOptions
  /** The day of the check, YYYY-MM-DD. */
  readonly today?: string
  /** What the configuration declares of the organization. */
  readonly facts?: DeclaredFacts
}

/** A finding with the words it stands on. */
export interface RuleOutcome {
  /** The marked words, in order. */
  readonly expected: readonly string[]
  /** The words the rule reported, in order of place. */
  readonly reported: readonly string[]
  readonly reports: readonly RuleReport[]
  readonly text: string
}

/** Any fixed day does: rules that look at dates say theirs. */
export const SOME_DAY = '2026-06-15'

/** The suppressions of a policy over which all rules but no law have run. */
function suppressionsOf(policy: Policy, surroundings: RuleSurroundings) {
  const rules = RULES.filter(isPolicyRule).flatMap((rule) => (rule.last === true ? [] : [{ rule, severity: 'warning' as const }]))
  const ran = new Set(rules.map(({ rule }) => rule.id))
  return applySuppressions(policy, runRules(policy, rules, surroundings), ran, ran).suppressions
}

/** What a rule is told of a policy in a test: what a check would tell it. */
export function surroundingsOf(rule: Rule, policy: Policy, { today = SOME_DAY, facts = {} }: RuleRun): RuleSurroundings {
  const surroundings = { today, ...declaredFor(policy, facts) }
  return rule.last === true ? { ...surroundings, suppressions: suppressionsOf(policy, surroundings) } : surroundings
}

/** What was reported of a text beside what was marked in it. */
export function toOutcome(text: string, marked: readonly Span[], found: readonly RuleReport[]): RuleOutcome {
  const reports = [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const words = ({ start, end }: Span) => `${start}: ${text.slice(start, end)}`
  return { text, reports, expected: marked.map(words), reported: reports.map(({ span }) => words(span)) }
}

/**
 * Runs one rule over a text in which the expected findings are marked with `<|` and `|>`. `reported` equals `expected`
 * exactly when the rule finds the marked places and nothing else.
 */
export function runRule(rule: Rule, marked: string, run: RuleRun = {}): RuleOutcome {
  const { text, spans } = parseMarkedText(marked)
  const reports: RuleReport[] = []
  const policy = parsePolicy(text, { format: run.format ?? 'markdown' })
  const { suppressions = [], ...surroundings } = surroundingsOf(rule, policy, run)
  rule.check({
    ...surroundings,
    policy,
    reading: readPolicy(policy),
    options: { ...defaultsOf(rule), ...run.options },
    suppressions,
    report: (report) => reports.push(report),
  })
  return toOutcome(text, spans, reports)
}
