import { formatJson, formatRules, toRulesReport } from '@clausal/core/report'
import type { ListFormat } from '../choices.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findCatalogue } from '../projects.ts'
import type { Terminal } from '../terminal.ts'

export interface RulesOptions {
  readonly format: ListFormat
}

/** `clausal rules`: prints which rules there are. */
export async function runRules(options: RulesOptions, terminal: Terminal): Promise<ExitCode> {
  const catalogue = await findCatalogue(terminal)
  terminal.out(options.format === 'json' ? formatJson(toRulesReport(catalogue)) : formatRules(terminal, catalogue))
  return EXIT.clean
}
