import { closestName } from '../../text/closest.ts'
import { GitError } from './git-error.ts'
import type { Repository } from './repository.ts'
import { firstComplaint, runGit } from './run-git.ts'

const DEEPEN = 'Fetch the history with: git fetch --unshallow (in GitHub Actions: fetch-depth: 0 for actions/checkout)'

/** What a pull request most likely goes into, the most likely first. */
const BASES: readonly string[] = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
]

/** The names of branches and tags as one writes them. */
async function refNames({ root }: Repository): Promise<string[]> {
  const listed = await runGit(root, ['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads', 'refs/tags', 'refs/remotes'])
  return listed.out
    .toString()
    .split('\n')
    .filter((name) => name !== '')
}

/** A name one may have meant: the branch of a remote with this name, else one spelled alike. */
async function likelyRef(repository: Repository, ref: string): Promise<string | undefined> {
  const names = await refNames(repository)
  return names.find((name) => name.endsWith(`/${ref}`)) ?? closestName(ref, names)
}

async function unknownRef(repository: Repository, ref: string): Promise<GitError> {
  const likely = await likelyRef(repository, ref)
  const hint = likely === undefined ? '' : ` Did you mean '${likely}'?`
  if (repository.shallow) return new GitError('shallow', ref, `this shallow clone has no such commit, branch or tag.${hint} ${DEEPEN}`)
  if (ref === 'HEAD') return new GitError('unknown-ref', ref, 'this repository has no commits yet. Commit the first version of the policy.')
  return new GitError(
    'unknown-ref',
    ref,
    `there is no such commit, branch or tag.${hint === '' ? ' git branch --all lists the branches.' : hint}`,
  )
}

/**
 * The full id of the commit that a branch, tag or expression such as `HEAD~2` stands for.
 *
 * @throws {GitError} where there is none, or more than one.
 */
export async function resolveCommit(repository: Repository, ref: string): Promise<string> {
  // NUL cannot be passed to a program, and a line break is in no name.
  if (ref === '' || /[\0\n]/.test(ref))
    throw new GitError('unknown-ref', JSON.stringify(ref), 'this is no name of a commit, branch or tag.')
  const found = await runGit(repository.root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])
  if (/\bis ambiguous\b/.test(found.err))
    throw new GitError(
      'ambiguous-ref',
      ref,
      'this stands for more than one thing. Write more of the commit id, refs/heads/NAME for the branch, or refs/tags/NAME for the tag.',
    )
  if (found.code !== 0) throw await unknownRef(repository, ref)
  return found.out.toString().trim()
}

/**
 * The last commit that both have in their history.
 *
 * @throws {GitError} where they have none, or the clone is too shallow to tell.
 */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string> {
  const commits = [await resolveCommit(repository, one), await resolveCommit(repository, other)]
  const found = await runGit(repository.root, ['merge-base', ...commits])
  const base = found.out.toString().split('\n')[0] ?? ''
  if (found.code === 0 && base !== '') return base
  const subject = `${one}...${other}`
  if (repository.shallow)
    throw new GitError('shallow', subject, `this shallow clone does not reach back to a commit they have in common. ${DEEPEN}`)
  if (found.code === 1) throw new GitError('no-base', subject, 'they have no commit in common. Name the commit to compare with.')
  throw new GitError('failed', subject, `${firstComplaint(found)}.`)
}

/** The commit that work on the current branch began from. */
export interface Base {
  readonly commit: string
  /** The branch it was told by: `origin/main`. */
  readonly branch: string
}

/**
 * Where the current branch left the branch it will be merged into.
 *
 * @throws {GitError} where no such branch is known, or the clone is too shallow to tell.
 */
export async function defaultBase(repository: Repository): Promise<Base> {
  for (const ref of BASES) {
    const found = await runGit(repository.root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    if (found.code === 0) {
      const branch = ref.replace(/^refs\/(?:heads|remotes)\//, '')
      return { commit: await mergeBase(repository, ref, 'HEAD'), branch }
    }
  }
  throw new GitError(
    repository.shallow ? 'shallow' : 'no-base',
    repository.root,
    `there is no branch main or master to compare with. Name the commit, branch or tag to compare with.${repository.shallow ? ` ${DEEPEN}` : ''}`,
  )
}
