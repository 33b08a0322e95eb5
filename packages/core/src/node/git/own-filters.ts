import { GitError } from './git-error.ts'
import type { Repository } from './repository.ts'
import { recordsOf, runGit } from './run-git.ts'

/** Who wrote a setting: of these, not the person at this machine but whoever made the repository. */
const SCOPES: readonly (string | undefined)[] = ['local', 'worktree']

/**
 * Options that turn off the filters of a repository: programs that git runs on files of the working tree to compare them. Those a person
 * set up for all repositories, as Git LFS is, stay.
 *
 * @throws {GitError} for a filter that cannot be turned off.
 */
export async function withoutOwnFilters({ root }: Repository): Promise<readonly string[]> {
  const listed = recordsOf(await runGit(root, ['config', '--show-scope', '-z', '--name-only', '--get-regexp', '^filter\\.']))
  return listed.flatMap((name, at) => {
    if (at % 2 === 0 || !SCOPES.includes(listed[at - 1])) return []
    if (name.includes('='))
      throw new GitError('failed', root, `its configuration names a program that git would run, '${name}'. Take it out of .git/config.`)
    return ['-c', `${name}=`]
  })
}
