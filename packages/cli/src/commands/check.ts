import { resolve } from 'node:path'
import {
  applyBaseline,
  type Catalogue,
  type CheckConfig,
  type CheckSummary,
  type ConfigLayer,
  catalogueWith,
  checkPolicies,
  fix,
  type Plugin,
  type Policy,
  parsePolicy,
  type Severity,
} from '@clausal/core'
import { findRoot, LoadError, writeWhole } from '@clausal/core/node'
import {
  type CheckedFile,
  formatGithub,
  formatHtmlCheck,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatPretty,
  formatSarif,
  toCheckReport,
  toPrintable,
} from '@clausal/core/report'
import { loadBaseline, writeBaseline } from '../baseline-file.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { pluginErrors } from '../plugin-errors.ts'
import { findPolicies, type NamedPolicy, STANDARD_INPUT } from '../policies.ts'
import { createProgress } from '../progress.ts'
import { configuredBaseline, findProjects } from '../projects.ts'
import { type Terminal, tell } from '../terminal.ts'

/** What formats have to know of a run. */
interface Run {
  readonly terminal: Terminal
  readonly version: string
  readonly catalogue: Catalogue
}

/** How each format prints what was checked. */
const FORMATS = {
  pretty: (files, { terminal }) => (files.length === 0 ? '' : formatPretty(files, terminal)),
  json: (files) => formatJson(toCheckReport(files)),
  sarif: (files, { version, catalogue }) => formatSarif(files, version, catalogue),
  markdown: (files) => formatMarkdown(files),
  junit: (files) => formatJunit(files),
  github: (files) => formatGithub(files),
  html: (files) => formatHtmlCheck(files),
} as const satisfies Record<string, (files: readonly CheckedFile[], run: Run) => string>

type CheckFormat = keyof typeof FORMATS

export const CHECK_FORMATS = Object.keys(FORMATS)
export const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const

type FailLevel = (typeof FAIL_LEVELS)[number]

export interface CheckOptions {
  readonly law?: readonly string[]
  readonly declare?: NonNullable<CheckConfig['facts']>
  readonly format: CheckFormat
  readonly failOn?: (typeof FAIL_LEVELS)[number]
  /** A configuration file; false for none; unless said, the nearest one upwards from each policy. */
  readonly config?: string | boolean
  /** A file with accepted findings. */
  readonly baseline?: string
  readonly updateBaseline?: boolean
  /** Mend the layout in the files themselves. */
  readonly fix?: boolean
  readonly stdinFilename: string
  readonly today?: string
}

/** The severities that make a run fail, by `--fail-on`. */
const FAILING: Readonly<Record<FailLevel, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
}

function isFailing({ findings }: CheckSummary, failOn: FailLevel): boolean {
  return FAILING[failOn].some((severity) => findings[severity] > 0)
}

/** Writes a policy with its layout mended, and gives it as it is then. */
async function fixInPlace(
  { file, policy }: NamedPolicy,
  layers: readonly ConfigLayer[],
  plugins: readonly Plugin[],
  terminal: Terminal,
): Promise<Policy> {
  const { text, fixed } = fix(policy, layers)
  if (fixed.length === 0) return policy
  await writeWhole(resolve(terminal.cwd, file), text, { file })
  return parsePolicy(text, { path: file, format: policy.format, plugins })
}

/** `clausal check`: reads the named policies and prints what is wrong or missing. */
export async function runCheck(names: readonly string[], options: CheckOptions, terminal: Terminal, version: string): Promise<ExitCode> {
  const config: CheckConfig = {
    ...(options.law === undefined ? {} : { laws: options.law }),
    ...(options.declare === undefined ? {} : { facts: options.declare }),
    ...(options.today === undefined ? {} : { today: options.today }),
  }
  if (options.fix === true && names.includes(STANDARD_INPUT))
    throw new LoadError(STANDARD_INPUT, 'standard input cannot be fixed in place. Write it to a file first.')
  const projects = await findProjects(terminal, options.config)
  const failOn = options.failOn ?? projects.here?.config.failOn ?? 'error'
  const baselineName = options.baseline ?? configuredBaseline(projects, terminal.cwd)
  const within = options.baseline === undefined ? await findRoot(terminal.cwd) : undefined
  if (options.updateBaseline === true && baselineName === undefined)
    throw new LoadError('--update-baseline', 'no file is named for it. Add --baseline FILE, or a baseline setting to clausal.yaml.')
  const baseline = baselineName === undefined || options.updateBaseline ? undefined : await loadBaseline(baselineName, terminal.cwd, within)
  const found = await findPolicies(names, terminal, options.stdinFilename, projects)
  const errors = [...found.errors]
  const configured = new Map<Policy, readonly ConfigLayer[]>()
  for await (const read of found.read()) {
    if (read instanceof LoadError) errors.push(read)
    else {
      const layers = [...(await projects.layersFor(read.file)), { origin: 'command line', config }]
      configured.set(
        options.fix === true ? await fixInPlace(read, layers, await projects.pluginsFor(read.file), terminal) : read.policy,
        layers,
      )
    }
  }
  const progress = createProgress(terminal, configured.size, 'Checked')
  const policies = [...configured.keys()]
  const results = checkPolicies(policies, (policy) => {
    progress.step()
    return configured.get(policy) ?? []
  })
  progress.end()
  const checked = policies.flatMap((policy, index): readonly CheckedFile[] => {
    const { path: file = options.stdinFilename } = policy
    const result = results[index]
    return result === undefined ? [] : [{ file, policy, result: applyBaseline(policy, result, baseline?.acceptedIn(file) ?? []) }]
  })

  if (options.updateBaseline === true && baselineName !== undefined && errors.length === 0) {
    await writeBaseline(baselineName, checked, terminal.cwd, within)
    const count = checked.reduce((sum, { result }) => sum + result.findings.length, 0)
    terminal.out(
      `${toPrintable(baselineName)} is written: ${count === 1 ? '1 finding' : `${count} findings`} accepted. New ones will be reported.\n`,
    )
    return EXIT.clean
  }
  const catalogue = catalogueWith(projects.here?.plugins)
  terminal.out(FORMATS[options.format](checked, { terminal, version, catalogue }))
  for (const { message } of errors) tell(terminal, `error: ${message}`)
  const failures = checked.flatMap(({ file, result }) => pluginErrors(file, result))
  for (const failure of failures) tell(terminal, failure)

  if (errors.length + failures.length > 0) return EXIT.failure
  return checked.some(({ result }) => isFailing(result.summary, failOn)) ? EXIT.findings : EXIT.clean
}
