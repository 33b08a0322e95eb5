import { dirname, join, relative, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { LOCK_FILES } from '../vendors/lock-file.ts'
import type { PackageFile } from '../vendors/manifest.ts'
import { loadBytes } from './load.ts'
import { codeOf, LoadError } from './load-error.ts'

/** The manifests of a folder and the lock file that goes with them. */
export interface PackageFiles {
  readonly manifests: readonly PackageFile[]
  readonly lockFile?: PackageFile
}

const NO_PROJECT = ['**/node_modules/**', '**/.git/**']

/** Lock files list every package of a large repository. */
const LIMITS = { kind: 'a lock file or manifest', largest: 200 * 1024 * 1024 }

async function readIfThere(path: string, root: string): Promise<string | undefined> {
  try {
    return (await loadBytes(path, path, { ...LIMITS, within: root })).toString()
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EISDIR') return undefined
    if (error instanceof LoadError) throw error
    throw new LoadError(path, 'it cannot be read. Check its permissions.', { cause: error })
  }
}

/** The lock file in a folder, or in the nearest one above it up to `root`. */
async function findLockFile(folder: string, root: string, nameOf: (path: string) => string): Promise<PackageFile | undefined> {
  for (const name of Object.keys(LOCK_FILES)) {
    const path = join(folder, name)
    const text = await readIfThere(path, root)
    if (text !== undefined) return { file: nameOf(path), text }
  }
  return folder === root || dirname(folder) === folder ? undefined : findLockFile(dirname(folder), root, nameOf)
}

/**
 * Finds the package.json files of a folder and below, and their lock file there or above. Paths are told from `cwd`.
 *
 * @throws {LoadError} where there is no package.json, or a file may not be read.
 */
export async function findPackageFiles(
  folder: string,
  { cwd, root }: { readonly cwd: string; readonly root: string },
): Promise<PackageFiles> {
  const from = resolve(cwd, folder)
  const nameOf = (path: string) => relative(cwd, path).split(sep).join('/')
  const found = (await glob(['**/package.json'], { cwd: from, ignore: NO_PROJECT, onlyFiles: true, absolute: true })).sort()
  const manifests: PackageFile[] = []
  for (const path of found) {
    const text = await readIfThere(path, root)
    if (text !== undefined) manifests.push({ file: nameOf(path), text })
  }
  if (manifests.length === 0)
    throw new LoadError(
      folder,
      'there is no package.json in this folder or below. Name the folder of the project: clausal vendors path/to/app',
    )
  const lockFile = await findLockFile(from, root, nameOf)
  return lockFile === undefined ? { manifests } : { manifests, lockFile }
}
