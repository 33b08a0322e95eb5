import { resolve } from 'node:path'
import { type DiffSummary, diffPolicies, type Materiality, parsePolicy } from '@clausal/core'
import { LoadError, writeWhole } from '@clausal/core/node'
import { type Compared, formatDiff, formatHtmlDiff, formatJson, formatMarkdownDiff, toDiffReport } from '@clausal/core/report'
import type { DIFF_FAIL_LEVELS, DIFF_FORMATS } from '../choices.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { loadGitVersions } from '../git-versions.ts'
import type { Terminal } from '../terminal.ts'
import { loadTwoFiles, type Version, type Versions } from '../versions.ts'

export interface DiffOptions {
  readonly format: (typeof DIFF_FORMATS)[number]
  readonly failOn: (typeof DIFF_FAIL_LEVELS)[number]
  readonly html?: string
  readonly verbose?: true
  readonly stdinFilename: string
}

/** What the command line names: before and after its `--`. */
export interface DiffNames {
  readonly names: readonly string[]
  readonly files: readonly string[]
}

/** The materialities that make a run fail, by `--fail-on`. */
const FAILING: Readonly<Record<DiffOptions['failOn'], readonly Materiality[]>> = {
  material: ['material'],
  minor: ['material', 'minor'],
  editorial: ['material', 'minor', 'editorial'],
  never: [],
}

const FORMATS: Readonly<Record<DiffOptions['format'], (compared: Compared, options: DiffOptions, terminal: Terminal) => string>> = {
  pretty: (compared, { verbose = false }, { colour, width }) => formatDiff(compared, { colour, width, verbose }),
  markdown: (compared) => formatMarkdownDiff(compared),
  json: ({ diff }) => formatJson(toDiffReport(diff)),
  html: (compared) => formatHtmlDiff(compared),
}

function isFailing({ materiality }: DiffSummary, failOn: DiffOptions['failOn']): boolean {
  return FAILING[failOn].some((name) => materiality[name] > 0)
}

async function loadVersions({ names, files }: DiffNames, { stdinFilename }: DiffOptions, terminal: Terminal): Promise<Versions> {
  const [first, second, ...more] = [...names, ...files]
  if (first === undefined || second === undefined || more.length > 0)
    throw new LoadError('diff', 'two versions are wanted. Name two files, old and new, or in git: clausal diff main -- privacy.md')
  return names.length === 1 && files.length === 1
    ? loadGitVersions(first, second, terminal)
    : loadTwoFiles(first, second, terminal, stdinFilename)
}

async function writePage(name: string, compared: Compared, versions: Versions, { cwd }: Terminal): Promise<void> {
  const path = resolve(cwd, name)
  if ([versions.before, versions.after].some((version) => resolve(cwd, version.path) === path))
    throw new LoadError(name, 'this is one of the versions themselves. Name another file for the page.')
  await writeWhole(path, formatHtmlDiff(compared), { file: name })
}

/** `clausal diff`: compares two versions of a policy and prints what changed for the reader. */
export async function runDiff(names: DiffNames, options: DiffOptions, terminal: Terminal): Promise<ExitCode> {
  const versions = await loadVersions(names, options, terminal)
  const parse = ({ text, path }: Version) => parsePolicy(text, { path })
  const diff = diffPolicies(parse(versions.before), parse(versions.after))
  const compared: Compared = { before: versions.before.name, after: versions.after.name, diff }
  if (options.html !== undefined) await writePage(options.html, compared, versions, terminal)
  terminal.out(FORMATS[options.format](compared, options, terminal))
  return isFailing(diff.summary, options.failOn) ? EXIT.findings : EXIT.clean
}
