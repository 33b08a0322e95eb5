import { formatJson, formatLaws, toLawsReport } from '@clausal/core/report'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findCatalogue } from '../projects.ts'
import type { Terminal } from '../terminal.ts'

export const LAWS_FORMATS = ['pretty', 'json'] as const

export interface LawsOptions {
  readonly format: (typeof LAWS_FORMATS)[number]
}

/** `clausal laws`: prints which laws a policy can be held against. */
export async function runLaws(options: LawsOptions, terminal: Terminal): Promise<ExitCode> {
  const catalogue = await findCatalogue(terminal)
  terminal.out(options.format === 'json' ? formatJson(toLawsReport(catalogue)) : formatLaws(terminal, catalogue))
  return EXIT.clean
}
