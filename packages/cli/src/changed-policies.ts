import { relative, resolve, sep } from 'node:path'
import { areTranslations, documentName, type Policy, parsePolicy } from '@clausal/core'
import {
  type ChangedFile,
  changedFiles,
  createPathFilter,
  DEFAULT_GLOBS,
  type FileText,
  filesAt,
  LoadError,
  pathInRepository,
  type Repository,
  readAt,
  readInWorktree,
  WORKTREE,
} from '@clausal/core/node'
import type { Projects } from './projects.ts'
import type { Terminal } from './terminal.ts'

/** Two points of history: full ids of commits, the later one perhaps the working tree. */
export interface Points {
  readonly base: string
  readonly head: string
}

/** The policies that changed between two points, and their translations, changed or not. */
export interface ChangedPolicies {
  readonly before: readonly Policy[]
  readonly after: readonly Policy[]
  /** Paths before, by path after. */
  readonly renames: Readonly<Record<string, string>>
  /** What changed but cannot be read as a policy: why, in a line. */
  readonly skipped: readonly string[]
}

/** Endings of files whose front matter may call them a policy. */
const TEXT = /\.(?:md|mdx|markdown|html?|txt)$/i

const read = (repository: Repository, point: string, path: string): Promise<FileText> =>
  point === WORKTREE ? readInWorktree(repository, path) : readAt(repository, point, path)

/** The globs of policies, from the top of the repository. */
function globsOf({ here, folder }: Projects, { root }: Repository): readonly string[] {
  const globs = here?.config.policies
  const from = relative(root, folder).split(sep).join('/')
  return globs?.map((glob) => (from === '' ? glob : `${from}/${glob}`)) ?? DEFAULT_GLOBS
}

/** Reads a side of a changed file; undefined where it is not there. */
async function readSide(repository: Repository, point: string, path: string, skipped: string[]): Promise<Policy | undefined> {
  const content = await read(repository, point, path)
  if ('text' in content) return parsePolicy(content.text, { path })
  if (content.absent !== 'missing') skipped.push(`${path}: ${content.explanation}`)
  return undefined
}

const isCalledPolicy = (policy: Policy | undefined) => policy?.frontMatter?.values['policy'] !== undefined

/** The paths of the files that the command line names. */
async function namedPaths(repository: Repository, names: readonly string[], { cwd }: Terminal): Promise<readonly string[]> {
  return Promise.all(names.map((name) => pathInRepository(repository, resolve(cwd, name))))
}

/** Adds the translations of changed policies that did not change themselves. */
async function unchangedTranslations(repository: Repository, { head }: Points, changed: readonly Policy[], paths: ReadonlySet<string>) {
  const documents = new Set(changed.map(({ path = '' }) => documentName(path)))
  const candidates = (await filesAt(repository, head)).filter(
    (path) => !paths.has(path) && TEXT.test(path) && documents.has(documentName(path)),
  )
  const policies: Policy[] = []
  for (const path of candidates) {
    const content = await read(repository, head, path)
    const policy = 'text' in content ? parsePolicy(content.text, { path }) : undefined
    if (policy !== undefined && changed.some((one) => areTranslations(one, policy))) policies.push(policy)
  }
  return policies
}

/**
 * Reads the policies that changed between two points: the named ones; else those that the configuration or the usual globs stand
 * for, and those whose front matter has a `policy:` key.
 *
 * @throws {GitError | LoadError} where git fails, or a named file did not change or cannot be read.
 */
export async function readChangedPolicies(
  repository: Repository,
  points: Points,
  names: readonly string[],
  projects: Projects,
  terminal: Terminal,
): Promise<ChangedPolicies> {
  const named = new Set(await namedPaths(repository, names, terminal))
  const isPolicyPath = createPathFilter(globsOf(projects, repository))
  const before: Policy[] = []
  const after: Policy[] = []
  const renames: Record<string, string> = {}
  const skipped: string[] = []
  const wanted = ({ path, pathBefore = path }: ChangedFile, matches: (path: string) => boolean) => matches(path) || matches(pathBefore)
  const files = await changedFiles(repository, points.base, points.head)
  for (const file of files) {
    const { path, pathBefore = path, status } = file
    const chosen = wanted(file, named.size > 0 ? (one) => named.has(one) : isPolicyPath)
    if (!chosen && (named.size > 0 || !TEXT.test(path))) continue
    const problems: string[] = []
    const earlier = status === 'added' ? undefined : await readSide(repository, points.base, pathBefore, problems)
    const later = status === 'removed' ? undefined : await readSide(repository, points.head, path, problems)
    if (!chosen && !isCalledPolicy(later) && !isCalledPolicy(earlier)) continue
    const [problem] = problems
    if (problem !== undefined && named.size > 0) throw new LoadError(path, problem.slice(problem.indexOf(': ') + 2))
    if (problem !== undefined) {
      skipped.push(problem)
      continue
    }
    if (earlier !== undefined) before.push(earlier)
    if (later !== undefined) after.push(later)
    if (pathBefore !== path) renames[path] = pathBefore
  }
  const translations = await unchangedTranslations(repository, points, after, new Set(files.map(({ path }) => path)))
  return { before: [...before, ...translations], after: [...after, ...translations], renames, skipped }
}
