import { findExplanation, formatExplanation, formatJson, suggestExplanation, toExplanationReport } from '@clausal/core/report'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

export const EXPLAIN_FORMATS = ['pretty', 'json'] as const

export interface ExplainOptions {
  readonly format: (typeof EXPLAIN_FORMATS)[number]
}

/** `clausal explain`: prints what a rule finds, or what a law or one of its requirements asks. */
export function runExplain(id: string, options: ExplainOptions, terminal: Terminal): ExitCode {
  const explanation = findExplanation(id)
  if (explanation === undefined) {
    const meant = suggestExplanation(id)
    const hint = meant === undefined ? 'clausal laws lists the laws.' : `Did you mean '${meant}'?`
    terminal.err(`error: There is no rule, law or requirement '${id}'. ${hint}\n`)
    return EXIT.failure
  }
  terminal.out(options.format === 'json' ? formatJson(toExplanationReport(explanation)) : formatExplanation(explanation, terminal))
  return EXIT.clean
}
