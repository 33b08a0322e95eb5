import type { ChangedFile } from '../../review/trees.ts'
import { GitError } from './git-error.ts'
import { withoutOwnFilters } from './own-filters.ts'
import type { Repository } from './repository.ts'
import { firstComplaint, recordsOf, runGit } from './run-git.ts'

/** Stands for the files as they are in the working tree, committed or not. */
export const WORKTREE = 'worktree'

const STATUS: Readonly<Record<string, ChangedFile['status']>> = { A: 'added', D: 'removed', R: 'renamed' }

const COMPARE = ['diff', '--name-status', '-z', '-M', '--no-ext-diff', '--no-textconv', '--no-relative', '--ignore-submodules=all'] as const

/** Reads `M`, path or `R097`, earlier path, path, one record each. */
function toChangedFiles(records: readonly string[]): ChangedFile[] {
  const files: ChangedFile[] = []
  for (let at = 0; at + 1 < records.length; ) {
    const status = STATUS[records[at]?.charAt(0) ?? ''] ?? 'modified'
    const first = records[at + 1] ?? ''
    if (status === 'renamed') files.push({ status, path: records[at + 2] ?? '', pathBefore: first })
    else files.push({ status, path: first })
    at += status === 'renamed' ? 3 : 2
  }
  return files
}

async function untrackedFiles({ root }: Repository): Promise<ChangedFile[]> {
  const listed = await runGit(root, ['ls-files', '-z', '--others', '--exclude-standard'])
  return recordsOf(listed).map((path) => ({ status: 'added', path }))
}

/**
 * The files that differ between two commits, or between a commit and the working tree with its new files, by path. A renamed
 * file is one change. Changes inside submodules are theirs and not listed.
 *
 * @param base full id of a commit, as `resolveCommit` gives it
 * @param head the same, or {@link WORKTREE}
 * @throws {GitError} where git cannot compare them.
 */
export async function changedFiles(repository: Repository, base: string, head: string): Promise<readonly ChangedFile[]> {
  const worktree = head === WORKTREE
  const options = worktree ? await withoutOwnFilters(repository) : []
  const compared = await runGit(repository.root, [...options, ...COMPARE, '--end-of-options', base, ...(worktree ? [] : [head]), '--'])
  if (compared.code !== 0) throw new GitError('failed', `${base}..${head}`, `git cannot compare these: ${firstComplaint(compared)}.`)
  const files = [...toChangedFiles(recordsOf(compared)), ...(worktree ? await untrackedFiles(repository) : [])]
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
