import { inspect } from '@clausal/core'
import { LoadError } from '@clausal/core/node'
import { formatInspection, formatJson, toInspectReport } from '@clausal/core/report'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findPolicies } from '../policies.ts'
import type { Terminal } from '../terminal.ts'

export const INSPECT_FORMATS = ['pretty', 'json'] as const

export interface InspectOptions {
  readonly format: (typeof INSPECT_FORMATS)[number]
  readonly stdinFilename: string
}

/** `clausal inspect`: prints what the named policies say. */
export async function runInspect(names: readonly string[], options: InspectOptions, terminal: Terminal): Promise<ExitCode> {
  const found = await findPolicies(names, terminal, options.stdinFilename)
  const errors = [...found.errors]
  const inspected = []
  for await (const read of found.read()) {
    if (read instanceof LoadError) errors.push(read)
    else inspected.push({ file: read.file, inspection: inspect(read.policy) })
  }
  if (options.format === 'json') terminal.out(formatJson(toInspectReport(inspected)))
  else for (const { file, inspection } of inspected) terminal.out(formatInspection(file, inspection, terminal))
  for (const { message } of errors) terminal.err(`error: ${message}\n`)
  return errors.length > 0 ? EXIT.failure : EXIT.clean
}
