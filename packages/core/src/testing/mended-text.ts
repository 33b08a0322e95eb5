import type { Policy } from '../document/policy.ts'
import { parsePolicy } from '../index.ts'
import { applyFixes } from '../lint/apply-fixes.ts'
import type { Finding, FindingSuggestion } from '../lint/finding.ts'
import { runRules } from '../lint/run-rules.ts'
import type { Rule } from '../rules/rule.ts'
import { type RuleRun, surroundingsOf } from './rule-tester.ts'

/** Fixes that make room for others need a pass each; a rule that needs more than this undoes its own. */
const MOST_PASSES = 10

/** The findings of one rule, as a check would give them. */
export const findingsOf = (rule: Rule, text: string, run: RuleRun): readonly Finding[] =>
  findingsIn(rule, parsePolicy(text, { format: run.format ?? 'markdown' }), run)

/** The same of a parsed policy. */
export function findingsIn(rule: Rule, policy: Policy, run: RuleRun): readonly Finding[] {
  const { options } = run
  return runRules(policy, [{ rule, severity: 'warning', ...(options && { options }) }], surroundingsOf(rule, policy, run))
}

/** The text after all fixes of a rule; undefined where they never end. */
export function fixedText(rule: Rule, text: string, run: RuleRun): string | undefined {
  let current = text
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { text: next, applied } = applyFixes(current, findingsOf(rule, current, run))
    if (applied.length === 0) return current
    current = next
  }
  return undefined
}

/** The text after one suggestion alone. */
export function suggestedText(text: string, finding: Finding, { edits }: FindingSuggestion): string {
  return applyFixes(text, [{ ...finding, fix: edits }]).text
}
