import { resolve } from 'node:path'
import type { FileText } from '@clausal/core'
import {
  addedIn,
  changedFiles,
  findRepository,
  LoadError,
  mergeBase,
  pathInRepository,
  type Repository,
  readAt,
  readInWorktree,
  resolveCommit,
  WORKTREE,
} from '@clausal/core/node'
import type { Terminal } from './terminal.ts'
import type { Version, Versions } from './versions.ts'

/** A point of history: a commit, or the working tree. */
interface Point {
  /** As the user wrote it. */
  readonly name: string
  readonly commit: string
}

interface Points {
  readonly before: Point
  readonly after: Point
}

const RANGE = /^(.*?)(\.{2,3})(.*)$/s

/** Reads `A..B`, `A...B` (from where B left A), or `A` alone (against the working tree), as `git diff` does. */
async function toPoints(repository: Repository, range: string): Promise<Points> {
  const [, from, dots, to] = RANGE.exec(range) ?? []
  const point = async (name: string): Promise<Point> => ({ name, commit: await resolveCommit(repository, name) })
  if (from === undefined || to === undefined) return { before: await point(range), after: { name: 'the working tree', commit: WORKTREE } }
  const [before, after] = [await point(from || 'HEAD'), await point(to || 'HEAD')]
  if (dots === '..') return { before, after }
  const commit = await mergeBase(repository, before.commit, after.commit)
  return { before: { name: commit.slice(0, 10), commit }, after }
}

function readAtPoint(repository: Repository, { commit }: Point, path: string): Promise<FileText> {
  return commit === WORKTREE ? readInWorktree(repository, path) : readAt(repository, commit, path)
}

const isMissing = (file: FileText) => 'absent' in file && file.absent === 'missing'

/** What the file is called at either point, where it was renamed between them. */
async function namesAt(repository: Repository, { before, after }: Points, path: string): Promise<{ before: string; after: string }> {
  const missing = await Promise.all([before, after].map(async (point) => isMissing(await readAtPoint(repository, point, path))))
  if (!missing.includes(true)) return { before: path, after: path }
  const files = await changedFiles(repository, before.commit, after.commit)
  const renamed = files.find((file) => file.status === 'renamed' && (file.path === path || file.pathBefore === path))
  return { before: renamed?.pathBefore ?? path, after: renamed?.path ?? path }
}

/** Why there is nothing to compare with in the earlier version. */
async function absenceBefore(repository: Repository, { before, after }: Points, path: string): Promise<string> {
  const added = await addedIn(repository, after.commit === WORKTREE ? 'HEAD' : after.commit, path)
  const since = added === undefined ? 'it is not committed yet' : `it was added in ${added.commit} on ${added.day}`
  return `it is not in ${before.name}; ${since}. Name a commit that has it, or compare two files: clausal diff old.md new.md`
}

/**
 * Reads a file at two points of history, under the name it has at each.
 *
 * @param range `A..B`, `A...B`, or `A` for A against the working tree
 * @throws {GitError | LoadError} where there is no such commit, or no text under the name.
 */
export async function loadGitVersions(range: string, file: string, terminal: Terminal): Promise<Versions> {
  const repository = await findRepository(resolve(terminal.cwd, file))
  const path = await pathInRepository(repository, resolve(terminal.cwd, file))
  const points = await toPoints(repository, range)
  const names = await namesAt(repository, points, path)
  const [before, after] = await Promise.all([
    readAtPoint(repository, points.before, names.before),
    readAtPoint(repository, points.after, names.after),
  ])
  if (isMissing(before) && isMissing(after))
    throw new LoadError(file, `it is neither in ${points.before.name} nor in ${points.after.name}. Check the name and the folder.`)
  if (isMissing(before)) throw new LoadError(file, await absenceBefore(repository, points, path))
  if (isMissing(after))
    throw new LoadError(file, `it is not in ${points.after.name} any more. Where it has another name there, stage the renaming: git add -A`)
  const toVersion = (point: Point, name: string, content: FileText): Version => {
    if ('absent' in content) throw new LoadError(`${point.name}:${name}`, content.explanation)
    return { name: point.commit === WORKTREE ? name : `${point.name}:${name}`, path: name, text: content.text }
  }
  return { before: toVersion(points.before, names.before, before), after: toVersion(points.after, names.after, after) }
}
