import {
  DefinitionError,
  type DefinitionFile,
  type Exported,
  type ExportFormat,
  exportDefinition,
  pathText,
  readDefinitionFile,
} from '@clausal/core'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { loadText } from '../policies.ts'
import { type Terminal, tell } from '../terminal.ts'

export interface ExportCommandOptions {
  readonly format: ExportFormat
  readonly stdinFilename: string
}

/** The export; what it lacks is told with its place in the file, or where it belongs. */
function exported({ definition, placeOf }: DefinitionFile, format: ExportFormat): Exported {
  try {
    return exportDefinition(definition, format)
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error
    throw new DefinitionError(
      error.problems.map(({ path, reason }) => ({ path, reason: `${pathText(path)}: ${reason}`, place: placeOf(path) })),
    )
  }
}

/** `clausal export`: prints a definition in a format that other systems read; what it leaves open goes to standard error. */
export async function runExport(file: string, options: ExportCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const read = readDefinitionFile(await loadText(file, terminal, options.stdinFilename), file)
  const { content, open, fileName } = exported(read, options.format)
  terminal.out(content)
  if (open.length > 0) tell(terminal, `Before you publish ${fileName}:`)
  for (const question of open) tell(terminal, `- ${question}`)
  return EXIT.clean
}
