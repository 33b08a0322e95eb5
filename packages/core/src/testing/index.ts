/**
 * Tests rules on marked texts.
 *
 * @module @clausal/core/testing
 */

export { type MarkedText, parseMarkedText, toMarkedText } from './marked-text.ts'
export type { InvalidCase, RuleCases, ValidCase } from './rule-cases.ts'
export { RuleTestError } from './rule-test-error.ts'
export { type RuleOutcome, type RuleRun, runRule } from './rule-tester.ts'
export { runSetRule, type SetRun } from './set-rule-tester.ts'
export { testRule } from './test-rule.ts'
export { type InvalidSet, type PolicyFiles, type SetRuleCases, testSetRule, type ValidSet } from './test-set-rule.ts'
