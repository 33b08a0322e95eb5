import { findExplanation, formatExplanation, formatJson, suggestExplanation, toExplanationReport } from '@clausal/core/report'
import type { ListFormat } from '../choices.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findCatalogue } from '../projects.ts'
import { type Terminal, tell } from '../terminal.ts'

export interface ExplainOptions {
  readonly format: ListFormat
}

/** `clausal explain`: prints what a rule finds, or what a law or one of its requirements asks. */
export async function runExplain(id: string, options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const catalogue = await findCatalogue(terminal)
  const explanation = findExplanation(id, catalogue)
  if (explanation === undefined) {
    const meant = suggestExplanation(id, catalogue)
    const hint = meant === undefined ? 'clausal laws lists the laws.' : `Did you mean '${meant}'?`
    tell(terminal, `error: There is no rule, law or requirement '${id}'. ${hint}`)
    return EXIT.failure
  }
  terminal.out(options.format === 'json' ? formatJson(toExplanationReport(explanation)) : formatExplanation(explanation, terminal))
  return EXIT.clean
}
