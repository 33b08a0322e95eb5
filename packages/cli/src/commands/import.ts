import { compareDefinition, importPolicy, parsePolicy, pathText, readDefinitionFile, writeDefinition } from '@clausal/core'
import { formatJson, toPrintable } from '@clausal/core/report'
import type { IMPORT_FORMATS } from '../choices.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { loadText } from '../policies.ts'
import { questionLines } from '../question-lines.ts'
import type { Terminal } from '../terminal.ts'

export interface ImportCommandOptions {
  readonly format: (typeof IMPORT_FORMATS)[number]
  readonly law?: readonly string[]
  /** A definition to hold the policy against instead of writing one. */
  readonly against?: string
  readonly stdinFilename: string
}

const told = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value))

/** Holds a definition against the policy; each difference with both places. */
async function compare(file: string, text: string, against: string, options: ImportCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const { definition, placeOf } = readDefinitionFile(await loadText(against, terminal, options.stdinFilename), against)
  const disagreements = compareDefinition(definition, parsePolicy(text, { path: file }))
  if (options.format === 'json') {
    const differences = disagreements.map((one) => ({ ...one, place: placeOf(one.path) }))
    terminal.out(formatJson({ version: 1, file, against, differences }))
  } else {
    for (const { path, defined, stated, ranges } of disagreements) {
      const { start } = placeOf(path).range
      const there = ranges.map((range) => `${file}:${range.start.line}:${range.start.column}`)
      terminal.out(
        [
          `${against}:${start.line}:${start.column}: ${pathText(path)}`,
          `  definition: ${told(defined)}`,
          `  policy: ${told(stated)}${there.length === 0 ? '' : ` (${there.join(', ')})`}`,
          '',
        ]
          .map(toPrintable)
          .join('\n'),
      )
    }
    terminal.out(
      disagreements.length === 0
        ? `${toPrintable(against)} and ${toPrintable(file)} agree.\n`
        : `${disagreements.length} difference(s). Correct the one that is wrong.\n`,
    )
  }
  return disagreements.length === 0 ? EXIT.clean : EXIT.findings
}

/** `clausal import`: prints the definition that a policy gives, with what it leaves open; or where a definition and the policy differ. */
export async function runImport(file: string, options: ImportCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const name = file === '-' ? options.stdinFilename : file
  const text = await loadText(file, terminal, options.stdinFilename)
  if (options.against !== undefined) return compare(name, text, options.against, options, terminal)
  const policy = parsePolicy(text, { path: name })
  const { definition, sources, questions } = importPolicy(policy, options.law === undefined ? {} : { laws: options.law })
  if (options.format === 'json')
    terminal.out(formatJson({ version: 1, files: [{ file: name, definition, sources, questions }], summary: { files: 1 } }))
  else {
    const open = questionLines(questions)
      .join('')
      .replace(/^/gm, '# ')
      .replace(/(?:^# ?\n?)+$/m, '')
    terminal.out(writeDefinition(definition))
    if (questions.length > 0) terminal.out(`\n# Left open by ${toPrintable(name)}:\n${open.trimEnd()}\n`)
  }
  return EXIT.clean
}
