import { relative, resolve, sep } from 'node:path'
import { type CheckConfig, type ConfigLayer, type Review, resolveGates, review } from '@clausal/core'
import {
  defaultBase,
  findRepository,
  LoadError,
  mergeBase,
  type Points,
  type Repository,
  resolveCommit,
  WORKTREE,
} from '@clausal/core/node'
import { formatJson, formatReview, formatReviewMarkdown, toReviewReport } from '@clausal/core/report'
import { findChangedPolicies } from '../changed-policies.ts'
import type { REVIEW_FORMATS } from '../choices.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { pluginErrors } from '../plugin-errors.ts'
import { findProjects } from '../projects.ts'
import { type Terminal, tell } from '../terminal.ts'

export interface ReviewOptions {
  readonly head?: string
  readonly law?: readonly string[]
  readonly declare?: NonNullable<CheckConfig['facts']>
  readonly format: (typeof REVIEW_FORMATS)[number]
  /** Names of gates. */
  readonly failOn: readonly string[]
  /** A configuration file; false for none; unless said, the nearest one upwards from each policy. */
  readonly config?: string | boolean
  readonly today?: string
  readonly mergeDate?: string
}

/** What the command line names: the base, if any, and files behind its `--`. */
export interface ReviewNames {
  readonly bases: readonly string[]
  readonly files: readonly string[]
}

const FORMATS: Readonly<Record<ReviewOptions['format'], (told: Review, terminal: Terminal) => string>> = {
  pretty: formatReview,
  markdown: (told) => formatReviewMarkdown(told),
  json: (told) => formatJson(toReviewReport(told)),
}

/** From where the head left the base to the head. */
async function findPoints(repository: Repository, base: string | undefined, head: string | undefined): Promise<Points> {
  const tip = head === undefined ? WORKTREE : await resolveCommit(repository, head)
  if (base !== undefined) return { base: await mergeBase(repository, base, head ?? 'HEAD'), head: tip }
  const { commit, branch } = await defaultBase(repository)
  return { base: head === undefined ? commit : await mergeBase(repository, branch, head), head: tip }
}

function commandLineConfig({ law, declare, today, mergeDate }: ReviewOptions): CheckConfig {
  return {
    ...(law === undefined ? {} : { laws: law }),
    ...(declare === undefined ? {} : { facts: declare }),
    ...(today === undefined ? {} : { today }),
    ...(mergeDate === undefined ? {} : { review: { mergeDate } }),
  }
}

/** `clausal review`: prints what a pull request has to hear about the policies that changed since the base. */
export async function runReview({ bases, files }: ReviewNames, options: ReviewOptions, terminal: Terminal): Promise<ExitCode> {
  const [base, extra] = bases
  if (extra !== undefined) throw new LoadError(extra, `one base is enough. Put -- before the files: clausal review ${base} -- ${extra}`)
  const gates = resolveGates(options.failOn)
  const { cwd } = terminal
  const repository = await findRepository(cwd)
  const points = await findPoints(repository, base, options.head)
  const projects = await findProjects(terminal, options.config)
  const changed = await findChangedPolicies(repository, points, files, projects, terminal)
  const layers = new Map<string, readonly ConfigLayer[]>()
  for (const { path = '' } of [...changed.before, ...changed.after]) {
    const file = relative(cwd, resolve(repository.root, path)).split(sep).join('/')
    layers.set(path, [...(await projects.layersFor(file)), { origin: 'command line', config: commandLineConfig(options) }])
  }
  const told = review({ before: changed.before, after: changed.after, renames: changed.renames, config: (path) => layers.get(path) ?? [] })
  terminal.out(FORMATS[options.format](told, terminal))
  for (const { path, explanation } of changed.unread) tell(terminal, `note: ${path}: ${explanation}`)
  const failures = told.policies.flatMap((policy) => pluginErrors(policy.path, policy))
  for (const failure of failures) tell(terminal, failure)
  if (failures.length > 0) return EXIT.failure
  return gates.some(({ reason }) => reason(told) !== undefined) ? EXIT.findings : EXIT.clean
}
