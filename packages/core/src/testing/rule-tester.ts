import type { Format } from '../document/policy.ts'
import { parsePolicy } from '../index.ts'
import type { Rule, RuleReport } from '../rules/rule.ts'
import { parseMarkedText } from './marked-text.ts'

export interface RuleRun {
  readonly format?: Format
  /** The day of the check, YYYY-MM-DD. */
  readonly today?: string
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
const SOME_DAY = '2026-06-15'

/**
 * Runs one rule over a text in which the expected findings are marked with `<|` and `|>`. `reported` equals `expected`
 * exactly when the rule finds the marked places and nothing else.
 */
export function runRule(rule: Rule, marked: string, { format = 'markdown', today = SOME_DAY }: RuleRun = {}): RuleOutcome {
  const { text, spans } = parseMarkedText(marked)
  const reports: RuleReport[] = []
  rule.check({ policy: parsePolicy(text, { format }), today, report: (report) => reports.push(report) })
  reports.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => `${start}: ${text.slice(start, end)}`
  return { text, reports, expected: spans.map(words), reported: reports.map((report) => words(report.span)) }
}
