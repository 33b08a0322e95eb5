import { catalogueWith } from '@clausal/core'
import { findRoot, LoadError } from '@clausal/core/node'
import { toPrintable } from '@clausal/core/report'
import { writeBaseline } from '../baseline-file.ts'
import { checkInOrder } from '../checking/check-in-order.ts'
import { type CheckOptions, isFailing, toRun } from '../checking/check-options.ts'
import type { CheckRun } from '../checking/check-run.ts'
import { checkStream, refuseWithStream } from '../checking/check-stream.ts'
import { createCheckers } from '../checking/checkers.ts'
import { findConfigurations } from '../checking/configurations.ts'
import { inPlaces } from '../checking/in-places.ts'
import { type NamedText, planChecks } from '../checking/plan.ts'
import { refuseCommittedCache } from '../checking/refuse-committed-cache.ts'
import { writeReport } from '../checking/write-report.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findPolicies, loadText, STANDARD_INPUT } from '../policies.ts'
import { createProgress } from '../progress.ts'
import { configuredBaseline, type Projects } from '../projects.ts'
import { type Terminal, tell } from '../terminal.ts'

/** Wrong usage that no single option shows. */
function refuseContradictions(names: readonly string[], options: CheckOptions, baseline: string | undefined): void {
  const { fix, updateBaseline, shard } = options
  if (fix === true && names.includes(STANDARD_INPUT))
    throw new LoadError(STANDARD_INPUT, 'standard input cannot be fixed in place. Write it to a file first.')
  if (updateBaseline === true && baseline === undefined)
    throw new LoadError('--update-baseline', 'no file is named for it. Add --baseline FILE, or a baseline setting to clausal.yaml.')
  if (updateBaseline === true && shard !== undefined)
    throw new LoadError('--update-baseline', 'a baseline has the findings of all files. Write it in a run without --shard.')
}

/** The policies that the command line names; standard input is read for it. */
async function findFiles(names: readonly string[], options: CheckOptions, terminal: Terminal, projects: Projects) {
  const found = await findPolicies(names, terminal, options.stdinFilename, projects)
  const errors = found.errors.map(({ message }) => message)
  const files: NamedText[] = []
  for (const file of found.names) {
    if (file !== STANDARD_INPUT) files.push({ file })
    else
      try {
        files.push({ file: options.stdinFilename, text: await loadText(file, terminal, options.stdinFilename) })
      } catch (error) {
        if (!(error instanceof LoadError)) throw error
        errors.push(error.message)
      }
  }
  return { files, errors }
}

/** The baseline that the command line names, or the configuration, which may name none outside the project. */
async function findBaseline(
  { baseline }: CheckOptions,
  projects: Projects,
  { cwd }: Terminal,
): Promise<Pick<CheckRun, 'baseline' | 'within'>> {
  return baseline === undefined
    ? { baseline: configuredBaseline(projects, cwd), within: await findRoot(cwd) }
    : { baseline, within: undefined }
}

/** `clausal check`: reads the named policies and prints what is wrong or missing. */
export async function runCheck(names: readonly string[], options: CheckOptions, terminal: Terminal, version: string): Promise<ExitCode> {
  if (options.stdinNdjson === true) refuseWithStream(names, options)
  const given = toRun(options, terminal, version)
  const configurations = await findConfigurations(given)
  const { projects } = configurations
  const run: CheckRun = { ...given, ...(await findBaseline(options, projects, terminal)) }
  refuseContradictions(names, options, run.baseline)
  if (run.cache !== undefined) await refuseCommittedCache(run.cache, run.cwd)
  const failOn = options.failOn ?? projects.here?.config.failOn ?? 'error'

  if (run.streamed) return checkStream(run, failOn, options, terminal)

  const { files, errors } = await findFiles(names, options, terminal, projects)
  const jobs = await planChecks(files, run, configurations, options.shard)
  const places = jobs.flatMap((job) => job.map(({ place }) => place)).sort((a, b) => a - b)
  const checkers = await createCheckers(run, jobs.length, options.threads)
  const progress = createProgress(terminal, places.length, 'Checked')
  try {
    const reportRun = { ...run, catalogue: catalogueWith(projects.here?.plugins) }
    const { totals, failures, accepted } = await writeReport(inPlaces(checkInOrder(jobs, checkers), places), reportRun, terminal, {
      problem: (message) => errors.push(message),
      step: progress.step,
      isVain: () => errors.length > 0,
    })
    progress.end()
    if (run.acceptsAll && run.baseline !== undefined && errors.length === 0) {
      await writeBaseline(run.baseline, accepted, terminal.cwd, run.within)
      const { error, warning, info } = totals.findings
      const count = error + warning + info
      terminal.out(
        `${toPrintable(run.baseline)} is written: ${count === 1 ? '1 finding' : `${count} findings`} accepted. New ones will be reported.\n`,
      )
      return EXIT.clean
    }
    for (const message of errors) tell(terminal, `error: ${message}`)
    for (const failure of failures) tell(terminal, failure)
    if (errors.length + failures.length > 0) return EXIT.failure
    return isFailing(totals, failOn) ? EXIT.findings : EXIT.clean
  } finally {
    await Promise.all(checkers.map((checker) => checker.end()))
  }
}
