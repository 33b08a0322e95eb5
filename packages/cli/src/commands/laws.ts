import { formatJson, formatLaws, toLawsReport } from '@clausal/core/report'
import type { ListFormat } from '../choices.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findCatalogue } from '../projects.ts'
import type { Terminal } from '../terminal.ts'

export interface LawsOptions {
  readonly format: ListFormat
}

/** `clausal laws`: prints which laws a policy can be held against. */
export async function runLaws(options: LawsOptions, terminal: Terminal): Promise<ExitCode> {
  const catalogue = await findCatalogue(terminal)
  terminal.out(options.format === 'json' ? formatJson(toLawsReport(catalogue)) : formatLaws(terminal, catalogue))
  return EXIT.clean
}
