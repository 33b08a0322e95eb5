import { relative, resolve, sep } from 'node:path'
import { type ConfigLayer, createProjects, type Project } from '@clausal/core'
import { createProjectReader, findRoot } from '@clausal/core/node'

/** How the command line chooses a configuration: a file it names, none at all, or the nearest one. */
export type ConfigChoice = string | boolean | undefined

/** The configurations that hold for the policies of a run. */
export interface Projects {
  /** The configuration of the working folder, which says what is a policy and when a run fails. */
  readonly here: Project | undefined
  /** The folder its globs are relative to. */
  readonly folder: string
  /** What holds for a policy, by its path from the working folder; weakest first. */
  layersFor(file: string): Promise<readonly ConfigLayer[]>
}

const NO_PROJECTS = (cwd: string): Projects => ({ here: undefined, folder: cwd, layersFor: async () => [] })

/**
 * Finds the configurations of a run.
 *
 * @throws {ConfigError} with file, line and remedy for one that cannot be followed.
 */
export async function findProjects(cwd: string, choice: ConfigChoice): Promise<Projects> {
  if (choice === false) return NO_PROJECTS(cwd)
  const root = await findRoot(cwd)
  const fromRoot = (path: string) => relative(root, resolve(cwd, path)).split(sep).join('/')
  const read = createProjectReader(root)
  const named = typeof choice === 'string' ? fromRoot(choice) : undefined
  const { projectOf } = createProjects(read, named)
  const here = await projectOf(`${fromRoot('.')}/`.replace(/^\//, ''))
  return {
    here,
    folder: here === undefined ? cwd : resolve(root, here.folder),
    async layersFor(file) {
      const path = fromRoot(file)
      // A file outside the project has no configuration of its own.
      const project = path.startsWith('../') ? here : await projectOf(path)
      return project?.layersFor(path) ?? []
    },
  }
}

/** The baseline that the configuration names, from the working folder. */
export function configuredBaseline({ here, folder }: Projects, cwd: string): string | undefined {
  const name = here?.config.baseline
  return name === undefined ? undefined : relative(cwd, resolve(folder, name)).split(sep).join('/')
}
