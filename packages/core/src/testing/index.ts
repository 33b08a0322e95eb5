export { type MarkedText, parseMarkedText, toMarkedText } from './marked-text.ts'
export type { InvalidCase, RuleCases, ValidCase } from './rule-cases.ts'
export { type RuleOutcome, type RuleRun, runRule } from './rule-tester.ts'
export { RuleTestError, testRule } from './test-rule.ts'
