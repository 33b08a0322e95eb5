import {
  type Catalogue,
  ConfigError,
  type ConfigLayer,
  catalogueWith,
  createPathFilter,
  DEFAULT_GLOBS,
  findProject,
  type Project,
} from '@clausal/core'
import { isConfiguration } from './formats.ts'
import { createNotices } from './notices.ts'
import { folderOf, pathFrom, sameName, uriIn } from './uris.ts'
import type { Logger, Workspace } from './workspace.ts'

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
  /** All rules and laws there are, those of its plug-ins among them. */
  readonly catalogue: Catalogue
  /** Whether the configuration, or where there is none the name, makes it a policy. */
  readonly isPolicy: boolean
  readonly broken?: BrokenConfiguration
}

/** Why plug-ins are left out. */
export const UNTRUSTED =
  'It names plug-ins. They are code, so they run only in an editor on this machine, and only once you say that you trust the workspace. All else is checked.'

/** The configurations of the workspace, each read once until it changes. */
export interface Configurations {
  of(uri: string): Promise<Configuration>
  /** Forgets what was read of a file that may hold a configuration, or of all. What was valid last is kept for while one is broken. */
  forget(): void
}

interface Found {
  readonly project?: Project
  readonly catalogue: Catalogue
  readonly broken?: BrokenConfiguration
}

/** The text of a file as the editor shows it, else as it is stored. */
export function textOf(workspace: Workspace, uri: string): Promise<string | undefined> {
  const open = workspace.document(uri)
  return open === undefined ? workspace.read(uri) : Promise.resolve(open.getText())
}

const BUILT_IN = catalogueWith()

const withProject = (project: Project): Found => ({
  project,
  catalogue: project.plugins.length === 0 ? BUILT_IN : catalogueWith(project.plugins),
})

export function createConfigurations(workspace: Workspace, logger: Logger): Configurations {
  let found = new Map<string, Promise<Found>>()
  const lastValid = new Map<string, Found>()
  const tell = createNotices(logger)

  async function find(root: string, path: string, key: string): Promise<Found> {
    try {
      const project = await findProject(path, (name) => textOf(workspace, uriIn(root, name)), workspace.pluginLoader?.(root))
      if (project === undefined) {
        lastValid.delete(key)
        return { catalogue: BUILT_IN }
      }
      if (project.unloaded !== undefined) tell.info(`${project.file}: ${UNTRUSTED}`)
      const valid = withProject(project)
      lastValid.set(key, valid)
      return valid
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      const uri = uriIn(root, error.place?.file ?? '')
      // Who has it open sees it there, and again with every letter that is typed.
      if (workspace.document(uri) === undefined) tell.warn(error.message)
      return { ...(lastValid.get(key) ?? { catalogue: BUILT_IN }), broken: { uri, error } }
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
      const { project, catalogue, broken } = await pending
      const inProject = project === undefined || project.folder === '' ? path : path.slice(project.folder.length + 1)
      return {
        root,
        path,
        ...(project === undefined ? {} : { project }),
        layers: project?.layersFor(path) ?? [],
        catalogue,
        isPolicy: !isConfiguration(uri) && createPathFilter(project?.config.policies ?? DEFAULT_GLOBS)(inProject),
        ...(broken === undefined ? {} : { broken }),
      }
    },
    forget() {
      found = new Map()
    },
  }
}
