import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { codeOf, LoadError } from '@clausal/core/node'
import { mergeReports } from '@clausal/core/report'
import { type FailLevel, isFailing } from '../checking/check-options.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { type Terminal, tell } from '../terminal.ts'

export interface MergeOptions {
  readonly failOn: FailLevel
}

/** Reports of many policies are larger than any policy may be. */
async function readReport(name: string, cwd: string): Promise<string> {
  return readFile(resolve(cwd, name), 'utf8').catch((cause: unknown) => {
    const code = codeOf(cause)
    const reason = code === 'ENOENT' ? 'there is no such report. Check the name and the folder.' : `this report cannot be read (${code}).`
    throw new LoadError(name, reason, { cause })
  })
}

/** `clausal merge`: joins the reports of all shards into the one of the whole run. */
export async function runMerge(names: readonly string[], { failOn }: MergeOptions, terminal: Terminal): Promise<ExitCode> {
  const reports = []
  for (const name of names) reports.push({ name, text: await readReport(name, terminal.cwd) })
  const { text, findings, missing, failed } = mergeReports(reports)
  terminal.out(text)
  if (missing > 0)
    tell(
      terminal,
      `error: ${missing === 1 ? '1 file of the run is' : `${missing} files of the run are`} in none of the reports. Name the report of each shard; one that ended with an error lacks the files it could not read.`,
    )
  if (missing > 0 || failed) return EXIT.failure
  return isFailing({ findings }, failOn) ? EXIT.findings : EXIT.clean
}
