import { GitError } from './git-error.ts'
import type { Repository } from './repository.ts'
import { firstComplaint, runGit } from './run-git.ts'

/** A version of a file as a commit brought it. */
export interface ListedVersion {
  readonly commit: string
  /** When it was written: ISO 8601. */
  readonly date: string
  readonly path: string
  /** Where this commit renamed it: the path before. */
  readonly pathBefore?: string
  /** Id and mode of its content; the mode is 000000 where the commit removed it. */
  readonly blob: string
  readonly mode: string
}

// A commit is: the mark, id, space, date, NUL; then the change, ":modes ids status", NUL, and one path or two.
const MARK = '\u0001'

function toVersion(record: string): ListedVersion | undefined {
  const [head = '', change = '', first = '', second] = record.split('\0')
  const [commit = '', date = ''] = head.trim().split(' ')
  const [, mode = '', , blob = '', status = ''] = change.trim().slice(1).split(' ')
  if (status === '') return undefined
  const isRename = /^[RC]/.test(status)
  return { commit, date, path: isRename ? (second ?? first) : first, blob, mode, ...(status.startsWith('R') ? { pathBefore: first } : {}) }
}

/**
 * The versions of a file that a branch had one after the other, the earliest first, through renames. What was merged counts as one version.
 *
 * @param to full id of the latest commit, as `resolveCommit` gives it
 * @param path from the top of the repository, with forward slashes, as it is called there; or was, where it is gone
 * @param from leave out what this commit has already
 * @throws {GitError} where git cannot list them.
 */
export async function fileVersions({ root }: Repository, path: string, to: string, from?: string): Promise<readonly ListedVersion[]> {
  const listed = await runGit(root, [
    'log',
    '--follow',
    '--first-parent',
    '--diff-merges=first-parent',
    '--raw',
    '-z',
    '-M',
    '--no-abbrev',
    '--no-show-signature',
    '--no-ext-diff',
    '--no-textconv',
    '--format=%x01%H %aI',
    '--end-of-options',
    ...(from === undefined ? [to] : [to, `^${from}`]),
    '--',
    path,
  ])
  if (listed.code !== 0) throw new GitError('failed', path, `git cannot list its versions: ${firstComplaint(listed)}.`)
  const records = listed.out.toString().split(MARK).slice(1)
  return records.flatMap((record) => toVersion(record) ?? []).reverse()
}
