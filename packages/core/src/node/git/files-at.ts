import { WORKTREE } from './changed-files.ts'
import { GitError } from './git-error.ts'
import type { Repository } from './repository.ts'
import { firstComplaint, recordsOf, runGit } from './run-git.ts'

/**
 * The paths of all files of a commit, or of the working tree with its new files.
 *
 * @param commit full id of a commit, as `resolveCommit` gives it, or {@link WORKTREE}
 * @throws {GitError} where git cannot list them.
 */
export async function filesAt({ root }: Repository, commit: string): Promise<readonly string[]> {
  const listed = await runGit(
    root,
    commit === WORKTREE
      ? ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
      : ['ls-tree', '-r', '-z', '--name-only', '--full-tree', '--end-of-options', commit],
  )
  if (listed.code !== 0) throw new GitError('failed', commit, `git cannot list its files: ${firstComplaint(listed)}.`)
  return recordsOf(listed)
}

/** Whether git keeps a file, or any file in a folder: committed, or staged to be. */
export async function isTracked({ root }: Repository, path: string): Promise<boolean> {
  return recordsOf(await runGit(root, ['ls-files', '-z', '--cached', '--', path])).length > 0
}
