import { formatJson, formatRules, toRulesReport } from '@clausal/core/report'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findCatalogue } from '../projects.ts'
import type { Terminal } from '../terminal.ts'

export const RULES_FORMATS = ['pretty', 'json'] as const

export interface RulesOptions {
  readonly format: (typeof RULES_FORMATS)[number]
}

/** `clausal rules`: prints which rules there are. */
export async function runRules(options: RulesOptions, terminal: Terminal): Promise<ExitCode> {
  const catalogue = await findCatalogue(terminal)
  terminal.out(options.format === 'json' ? formatJson(toRulesReport(catalogue)) : formatRules(terminal, catalogue))
  return EXIT.clean
}
