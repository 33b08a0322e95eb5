import { defaultBase, findRepository, GitError, LoadError, pathInRepository, readAt, resolveCommit } from '@clausal/core/node'
import type { History } from '../../workspace/workspace.ts'
import { pathOf } from './files.ts'

/** Where git has nothing to tell, as outside of a repository, there is simply no earlier version. */
async function orNothing<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof GitError || error instanceof LoadError) return undefined
    throw error
  }
}

/** Earlier versions of policies, from the git repositories they are in. */
export function createGitHistory(): History {
  return {
    textAt: (uri, ref) =>
      orNothing(async () => {
        const path = pathOf(uri)
        if (path === undefined) return undefined
        const repository = await findRepository(path)
        const base = ref === undefined ? await defaultBase(repository) : { commit: await resolveCommit(repository, ref), branch: ref }
        const file = await readAt(repository, base.commit, await pathInRepository(repository, path))
        return 'absent' in file ? undefined : { text: file.text, name: base.branch }
      }),
  }
}
