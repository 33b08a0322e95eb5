import { relative, resolve, sep } from 'node:path'
import { type ChangedPolicies, createPathFilter, DEFAULT_GLOBS, readChangedPolicies } from '@clausal/core'
import { createGitTrees, LoadError, type Points, pathInRepository, type Repository } from '@clausal/core/node'
import type { Projects } from './projects.ts'
import type { Terminal } from './terminal.ts'

/** The globs of policies, from the top of the repository. */
function globsOf({ here, folder }: Projects, { root }: Repository): readonly string[] {
  const globs = here?.config.policies
  const from = relative(root, folder).split(sep).join('/')
  return globs?.map((glob) => (from === '' ? glob : `${from}/${glob}`)) ?? DEFAULT_GLOBS
}

/** The paths of the files that the command line names. */
async function namedPaths(repository: Repository, names: readonly string[], { cwd }: Terminal): Promise<readonly string[]> {
  return Promise.all(names.map((name) => pathInRepository(repository, resolve(cwd, name))))
}

/**
 * Reads the policies that changed between two points: the named ones; else those that the configuration or the usual globs stand
 * for, and those whose front matter has a `policy:` key.
 *
 * @throws {GitError | LoadError} where git fails, or a named file cannot be read.
 */
export async function findChangedPolicies(
  repository: Repository,
  points: Points,
  names: readonly string[],
  projects: Projects,
  terminal: Terminal,
): Promise<ChangedPolicies> {
  const named = new Set(await namedPaths(repository, names, terminal))
  const trees = createGitTrees(repository, points)
  if (named.size === 0)
    return readChangedPolicies(trees, { isPolicy: createPathFilter(globsOf(projects, repository)), lookInto: Number.POSITIVE_INFINITY })
  const changed = await readChangedPolicies(trees, { isPolicy: (path) => named.has(path), lookInto: 0 })
  const [problem] = changed.unread
  if (problem !== undefined) throw new LoadError(problem.path, problem.explanation)
  return changed
}
