import { relative, resolve, sep } from 'node:path'
import { type CheckConfig, type ConfigLayer, type HistoryRow, type HistoryStart, startHistory } from '@clausal/core'
import {
  type BlobReader,
  createBlobReader,
  fileVersions,
  findRepository,
  type ListedVersion,
  LoadError,
  pathInRepository,
  resolveCommit,
} from '@clausal/core/node'
import { createProgress } from './progress.ts'
import { findProjects } from './projects.ts'
import { type Terminal, tell } from './terminal.ts'

export interface HistoryQuery {
  readonly file: string
  /** A day, YYYY-MM-DD, or a commit: only versions after it are told. */
  readonly since?: string
  readonly config: CheckConfig
  /** A configuration file; false for none; unless said, the nearest one upwards. */
  readonly configFile?: string | boolean
  /** Rows that are told already. */
  readonly past: readonly HistoryRow[]
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** How many of the versions are not told, because they are not after the point. */
async function skippedBy(
  since: string | undefined,
  versions: readonly ListedVersion[],
  list: (from: string) => Promise<number>,
): Promise<number> {
  if (since === undefined) return 0
  if (!DAY.test(since)) return versions.length - (await list(since))
  const first = versions.findIndex(({ date }) => date.slice(0, 10) > since)
  return first < 0 ? versions.length : first
}

/** Rows of another history, or of other laws, cannot be gone on from. */
function refuseStrangeRows(past: readonly HistoryRow[], versions: readonly ListedVersion[], laws: readonly string[]): void {
  const strange = past.find(({ number, commit }) => versions[number - 1]?.commit !== commit)
  const remedy = 'Name another file for the rows.'
  if (strange !== undefined)
    throw new LoadError(
      '--resume',
      `row ${strange.number} is of commit ${strange.commit.slice(0, 10)}, which is not there in this history any more. ${remedy}`,
    )
  const told = past.findLast(({ coverage }) => coverage.length > 0)?.coverage.map(({ law }) => law)
  if (told !== undefined && told.join() !== laws.join())
    throw new LoadError('--resume', `the rows are about ${told.join(', ')}, and this run about ${laws.join(', ')}. ${remedy}`)
}

/** The latest version before a place that is a policy, to compare the next one with. */
async function findLatest(
  versions: readonly ListedVersion[],
  before: number,
  past: readonly HistoryRow[],
  blobs: BlobReader,
): Promise<HistoryStart['latest']> {
  for (let number = before; number > 0; number--) {
    const version = versions[number - 1]
    const told = past[number - 1]
    if (version === undefined || (told !== undefined && told.reading === undefined)) continue
    const content = await blobs.read(version)
    if (!('text' in content)) continue
    const { reading } = told ?? startHistory([]).next({ ...version, number, content })
    if (reading !== undefined) return { number, path: version.path, text: content.text }
  }
  return undefined
}

/**
 * Tells the versions of a file in git, one after the other. Of what was read, the latest version alone is kept.
 *
 * @throws {GitError | LoadError | ConfigError}
 */
export async function* readHistory(
  { file, since, config, configFile, past }: HistoryQuery,
  terminal: Terminal,
): AsyncGenerator<HistoryRow> {
  const named = resolve(terminal.cwd, file)
  const repository = await findRepository(named)
  const path = await pathInRepository(repository, named)
  const head = await resolveCommit(repository, 'HEAD')
  const versions = await fileVersions(repository, path, head)
  if (versions.length === 0) throw new LoadError(file, 'no commit has it. Check the name, or commit it first.')
  if (repository.shallow) tell(terminal, 'note: the clone has only a part of the history. Fetch the rest with: git fetch --unshallow')
  const projects = await findProjects(terminal, configFile)
  // Versions of all names are held against what holds for the file as it is called now.
  const configured = await projects.layersFor(relative(terminal.cwd, named).split(sep).join('/'))
  const layers: readonly ConfigLayer[] = [...configured, { origin: 'command line', config }]
  const skipped = await skippedBy(
    since,
    versions,
    async (from) => (await fileVersions(repository, path, head, await resolveCommit(repository, from))).length,
  )
  const first = Math.max(skipped, past.length)
  const blobs = createBlobReader(repository)
  const progress = createProgress(terminal, versions.length - first, 'Read')
  try {
    refuseStrangeRows(past, versions, startHistory(layers).laws)
    const latest = await findLatest(versions, first, past, blobs)
    const history = startHistory(layers, { past, ...(latest === undefined ? {} : { latest }) })
    for (const [index, version] of versions.entries()) {
      if (index < first) continue
      const { mode, ...known } = version
      const isGone = mode === '000000'
      yield history.next({ ...known, number: index + 1, ...(isGone ? {} : { content: await blobs.read(version) }) })
      progress.step()
    }
  } finally {
    progress.end()
    blobs.close()
  }
}
