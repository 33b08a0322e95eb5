import { type ExportFormat, exportDefinition, readDefinition } from '@clausal/core'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { loadText } from '../policies.ts'
import { type Terminal, tell } from '../terminal.ts'

export interface ExportCommandOptions {
  readonly format: ExportFormat
  readonly stdinFilename: string
}

/** `clausal export`: prints a definition in a format that other systems read; what it leaves open goes to standard error. */
export async function runExport(file: string, options: ExportCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const definition = readDefinition(await loadText(file, terminal, options.stdinFilename), file)
  const { content, open, fileName } = exportDefinition(definition, options.format)
  terminal.out(content)
  if (open.length > 0) tell(terminal, `Before you publish ${fileName}:`)
  for (const question of open) tell(terminal, `- ${question}`)
  return EXIT.clean
}
