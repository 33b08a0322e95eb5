import { lstat, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { GitError } from './git-error.ts'
import { firstComplaint, runGit } from './run-git.ts'

/** A git repository with a working tree. */
export interface Repository {
  /** The top folder of the working tree, absolute, without symbolic links. */
  readonly root: string
  /** Whether the clone has only a part of the history. */
  readonly shallow: boolean
}

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function nearestFolder(path: string): Promise<string> {
  if (await isFolder(path)) return path
  const above = dirname(path)
  return above === path ? path : nearestFolder(above)
}

/**
 * Finds the repository that holds a file or folder, which need not exist any more.
 *
 * @throws {GitError} where there is no git or no repository, or git does not trust it.
 */
export async function findRepository(path: string): Promise<Repository> {
  const folder = await nearestFolder(resolve(path))
  const found = await runGit(folder, ['rev-parse', '--is-shallow-repository', '--show-toplevel'])
  if (found.code === 0) {
    const [shallow = '', root = ''] = found.out
      .toString()
      .replace(/\r?\n$/, '')
      .split('\n')
    return { root: await realpath(root), shallow: shallow === 'true' }
  }
  if (found.err.includes('dubious ownership'))
    throw new GitError(
      'no-repository',
      folder,
      `this repository belongs to another user, so git does not read it. Trust it with: git config --global --add safe.directory ${folder}`,
    )
  if (found.err.includes('must be run in a work tree'))
    throw new GitError('no-repository', folder, 'this repository has no working tree. Run it in a clone.')
  if (found.err.includes('not a git repository'))
    throw new GitError(
      'no-repository',
      folder,
      'this folder is in no git repository. Change to one, or compare two files: clausal diff old.md new.md',
    )
  throw new GitError('no-repository', folder, `git cannot read this repository: ${firstComplaint(found)}.`)
}

/** A path with the symbolic links of its folders resolved as far as they exist; its own last part is left as it is. */
async function withoutLinkedFolders(path: string): Promise<string> {
  const above = dirname(path)
  if (above === path) return path
  const known = await realpath(above).catch(() => undefined)
  return join(known ?? (await withoutLinkedFolders(above)), basename(path))
}

/** How a path goes on from the top of the working tree; undefined where it leads out of it. */
function pathBelow(root: string, path: string): string | undefined {
  const below = relative(root, path)
  if (below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) return undefined
  return below.split(sep).join('/')
}

/**
 * What git calls a file: its path from the top of the repository, with forward slashes.
 *
 * @throws {GitError} where the file is outside.
 */
export async function pathInRepository({ root }: Repository, path: string): Promise<string> {
  // A linked folder inside the repository stays as it is named, so that reading it can say that it is a link.
  const below = pathBelow(root, resolve(path)) ?? pathBelow(root, await withoutLinkedFolders(resolve(path)))
  if (below === undefined)
    throw new GitError('outside', path, `it is not in the repository ${root}. Run clausal in the repository of the file.`)
  return below
}
