import { ConfigError, type ConfigLayer, createPathFilter, DEFAULT_GLOBS, findProject, type Project } from '@clausal/core'
import { isConfiguration } from './formats.ts'
import { folderOf, pathFrom, sameName, uriIn } from './uris.ts'
import type { Workspace } from './workspace.ts'

/** A mistake in a configuration file, and where it stands. */
export interface BrokenConfiguration {
  readonly uri: string
  readonly error: ConfigError
}

/** What holds for one file. */
export interface Configuration {
  /** The folder that paths of the project begin at. */
  readonly root: string
  /** The file's path from the root. */
  readonly path: string
  /** The project of the nearest configuration; absent where there is none. A broken one counts as it was before it broke. */
  readonly project?: Project
  readonly layers: readonly ConfigLayer[]
  /** Whether the configuration, or where there is none the name, makes it a policy. */
  readonly isPolicy: boolean
  readonly broken?: BrokenConfiguration
}

/** The configurations of the workspace, each read once until it changes. */
export interface Configurations {
  of(uri: string): Promise<Configuration>
  /** Forgets what was read of a file that may hold a configuration, or of all. What was valid last is kept for while one is broken. */
  forget(): void
}

interface Found {
  readonly project?: Project
  readonly broken?: BrokenConfiguration
}

/** The text of a file as the editor shows it, else as it is stored. */
export function textOf(workspace: Workspace, uri: string): Promise<string | undefined> {
  const open = workspace.document(uri)
  return open === undefined ? workspace.read(uri) : Promise.resolve(open.getText())
}

export function createConfigurations(workspace: Workspace): Configurations {
  let found = new Map<string, Promise<Found>>()
  const lastValid = new Map<string, Project>()

  async function find(root: string, path: string, key: string): Promise<Found> {
    try {
      const project = await findProject(path, (name) => textOf(workspace, uriIn(root, name)))
      if (project === undefined) {
        lastValid.delete(key)
        return {}
      }
      lastValid.set(key, project)
      return { project }
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      const before = lastValid.get(key)
      const uri = uriIn(root, error.place?.file ?? '')
      return { ...(before === undefined ? {} : { project: before }), broken: { uri, error } }
    }
  }

  return {
    async of(given) {
      const uri = sameName(given)
      const root = await workspace.rootOf(uri)
      const path = pathFrom(root, uri) ?? uri
      const key = folderOf(uri)
      const pending = found.get(key) ?? find(root, path, key)
      found.set(key, pending)
      const { project, broken } = await pending
      const inProject = project === undefined || project.folder === '' ? path : path.slice(project.folder.length + 1)
      return {
        root,
        path,
        ...(project === undefined ? {} : { project }),
        layers: project?.layersFor(path) ?? [],
        isPolicy: !isConfiguration(uri) && createPathFilter(project?.config.policies ?? DEFAULT_GLOBS)(inProject),
        ...(broken === undefined ? {} : { broken }),
      }
    },
    forget() {
      found = new Map()
    },
  }
}
