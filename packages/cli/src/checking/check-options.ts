import type { CheckConfig, Severity } from '@clausal/core'
import type { CheckFormatName, CheckTotals } from '@clausal/core/report'
import type { FAIL_LEVELS } from '../choices.ts'
import type { Terminal } from '../terminal.ts'
import type { CheckRun } from './check-run.ts'
import type { Shard } from './shard.ts'

export type FailLevel = (typeof FAIL_LEVELS)[number]

export interface CheckOptions {
  readonly law?: readonly string[]
  readonly declare?: NonNullable<CheckConfig['facts']>
  readonly format: CheckFormatName
  readonly failOn?: FailLevel
  readonly maxFindings: number
  /** A configuration file; false for none; unless said, the nearest one upwards from each policy. */
  readonly config?: string | boolean
  /** A file with accepted findings. */
  readonly baseline?: string
  readonly updateBaseline?: boolean
  /** Mend the layout in the files themselves. */
  readonly fix?: boolean
  readonly stdinFilename: string
  /** Read policies from standard input, a JSON object on each line. */
  readonly stdinNdjson?: boolean
  readonly shard?: Shard
  readonly cache?: boolean
  readonly cacheLocation: string
  readonly threads?: number
  readonly today?: string
}

/** The severities that make a run fail, by `--fail-on`. */
const FAILING: Readonly<Record<FailLevel, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
}

/** Whether the findings make a run fail. */
export function isFailing({ findings }: Pick<CheckTotals, 'findings'>, failOn: FailLevel): boolean {
  return FAILING[failOn].some((severity) => findings[severity] > 0)
}

/** The run that the options ask for. */
export const toRun = (options: CheckOptions, { cwd, trustsPlugins, colour, width }: Terminal, version: string): CheckRun => ({
  cwd,
  trustsPlugins,
  configuration: options.config,
  config: {
    ...(options.law === undefined ? {} : { laws: options.law }),
    ...(options.declare === undefined ? {} : { facts: options.declare }),
    // One day for all threads, also around midnight.
    today: options.today ?? new Date().toISOString().slice(0, 10),
  },
  baseline: options.baseline,
  within: undefined,
  acceptsAll: options.updateBaseline === true,
  fix: options.fix === true,
  streamed: options.stdinNdjson === true,
  // What is mended is checked as it is then.
  cache: options.cache === true && options.fix !== true ? options.cacheLocation : undefined,
  format: options.format,
  mostFindings: options.maxFindings,
  colour,
  width,
  version,
})
