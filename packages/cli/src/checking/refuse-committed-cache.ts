import { resolve } from 'node:path'
import { findRepository, isTracked, LoadError } from '@clausal/core/node'

/**
 * A cache that is committed was written by whoever committed it, such as the author of a pull request, and would answer for Clausal.
 *
 * @throws {LoadError} for one that is.
 */
export async function refuseCommittedCache(folder: string, cwd: string): Promise<void> {
  const path = resolve(cwd, folder)
  // Where git is not, nothing is committed.
  const repository = await findRepository(path).catch(() => undefined)
  if (repository !== undefined && (await isTracked(repository, path)))
    throw new LoadError(folder, `this cache is in git, so somebody else may have written it. Take it out: git rm -r --cached ${folder}`)
}
