import { type CheckConfig, type CheckSummary, check, type Severity } from '@clausal/core'
import { LoadError } from '@clausal/core/node'
import { type CheckedFile, formatJson, formatPretty, toCheckReport } from '@clausal/core/report'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findPolicies } from '../policies.ts'
import { createProgress } from '../progress.ts'
import type { Terminal } from '../terminal.ts'

export const CHECK_FORMATS = ['pretty', 'json'] as const
export const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const

export interface CheckOptions {
  readonly law?: readonly string[]
  readonly declare?: NonNullable<CheckConfig['facts']>
  readonly format: (typeof CHECK_FORMATS)[number]
  readonly failOn: (typeof FAIL_LEVELS)[number]
  readonly stdinFilename: string
  readonly today?: string
}

/** The severities that make a run fail, by `--fail-on`. */
const FAILING: Readonly<Record<CheckOptions['failOn'], readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
}

function isFailing({ findings }: CheckSummary, failOn: CheckOptions['failOn']): boolean {
  return FAILING[failOn].some((severity) => findings[severity] > 0)
}

/** `clausal check`: reads the named policies and prints what is wrong or missing. */
export async function runCheck(names: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const config: CheckConfig = {
    ...(options.law === undefined ? {} : { laws: options.law }),
    ...(options.declare === undefined ? {} : { facts: options.declare }),
    ...(options.today === undefined ? {} : { today: options.today }),
  }
  const found = await findPolicies(names, terminal, options.stdinFilename)
  const errors = [...found.errors]
  const checked: CheckedFile[] = []
  const progress = createProgress(terminal, found.count, 'Checked')
  for await (const read of found.read()) {
    if (read instanceof LoadError) errors.push(read)
    else {
      checked.push({ ...read, result: check(read.policy, config) })
      progress.step()
    }
  }
  progress.end()

  if (options.format === 'json') terminal.out(formatJson(toCheckReport(checked)))
  else if (checked.length > 0) terminal.out(formatPretty(checked, terminal))
  for (const { message } of errors) terminal.err(`error: ${message}\n`)

  if (errors.length > 0) return EXIT.failure
  return checked.some(({ result }) => isFailing(result.summary, options.failOn)) ? EXIT.findings : EXIT.clean
}
