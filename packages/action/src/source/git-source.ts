import { createGitTrees, findRepository, mergeBase, readAt, resolveCommit } from '@clausal/core/node'
import type { Source } from './source.ts'

/**
 * Reads from the repository that the job checked out.
 *
 * @param folder the folder of the checkout
 * @throws {GitError} where there is none; its methods, where it has too little history.
 */
export async function createGitSource(folder: string): Promise<Source> {
  const repository = await findRepository(folder)
  return {
    async compare(comparison) {
      const baseTip = await resolveCommit(repository, comparison.base)
      const head = await resolveCommit(repository, comparison.head)
      const points = { baseTip, base: await mergeBase(repository, baseTip, head), head }
      return { points, trees: createGitTrees(repository, points) }
    },
    readAt: (commit, path) => readAt(repository, commit, path),
  }
}
