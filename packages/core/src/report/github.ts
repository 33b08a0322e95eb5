import type { Finding } from '../lint/finding.ts'
import type { Severity } from '../rules/rule.ts'
import type { CheckedFile } from './checked-file.ts'
import { toPrintable } from './steering.ts'
import { unlistedText } from './unlisted.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

const escapeData = (text: string) => toPrintable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function toCommand(file: string, { rule, severity, message, range, citation }: Finding): string {
  const { start, end } = range
  // GitHub takes columns only where the finding ends on the line it begins on.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const properties = Object.entries({ file, line: start.line, endLine: end.line, ...columns, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  return `::${COMMANDS[severity]} ${properties}::${escapeData(citation === undefined ? message : `${message} (${citation})`)}\n`
}

/**
 * Workflow commands that GitHub shows as annotations on the lines. Text of a policy or a file name cannot make a command of its own:
 * line breaks and the characters that separate properties are escaped, and nothing steers the terminal that shows the log.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(files: readonly CheckedFile[]): string {
  return files
    .flatMap(({ file, result: { findings, unlisted } }) => [
      ...findings.map((finding) => toCommand(file, finding)),
      // For the log: behind other words nothing is a command.
      ...(unlisted === undefined ? [] : [toPrintable(`In ${file}: ${unlistedText(unlisted)}`), '\n']),
    ])
    .join('')
}
