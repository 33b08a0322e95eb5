import {
  type AcceptedFinding,
  type Baseline,
  BaselineError,
  type Catalogue,
  ConfigError,
  type ConfigLayer,
  catalogueWith,
  createPathFilter,
  DEFAULT_GLOBS,
  findProject,
  type Project,
  parseBaseline,
} from '@clausal/core'
import { isConfiguration } from './formats.ts'
import { createNotices } from './notices.ts'
import { folderOf, pathFrom, relativePath, sameName, uriIn } from './uris.ts'
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
  /** Findings that were there before, which stay silent. */
  readonly accepted: readonly AcceptedFinding[]
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
  /** Whether a file is a configuration, or was read for one: what it extends, or its baseline. */
  isPart(uri: string): boolean
  /** Forgets what was read of a file that may hold a configuration, or of all. What was valid last is kept for while one is broken. */
  forget(): void
}

interface Found {
  readonly project?: Project
  readonly baseline?: { readonly path: string; readonly files: Baseline['files'] }
  readonly catalogue: Catalogue
  readonly broken?: BrokenConfiguration
}

/** The text of a file as the editor shows it, else as it is stored. */
export function textOf(workspace: Workspace, uri: string): Promise<string | undefined> {
  const open = workspace.document(uri)
  return open === undefined ? workspace.read(uri) : Promise.resolve(open.getText())
}

const BUILT_IN = catalogueWith()

/** Files of configurations, whatever they are called. Projects read policies, too, to see that they are there. */
const DATA = /\.(?:ya?ml|json)$/

const NOTHING_ACCEPTED: readonly AcceptedFinding[] = []

export function createConfigurations(workspace: Workspace, logger: Logger): Configurations {
  /** By folder. */
  let found = new Map<string, Promise<Found>>()
  /** By file: an editor asks of the one that is open at every keystroke. */
  let files = new Map<string, Promise<Configuration>>()
  const lastValid = new Map<string, Found>()
  const tell = createNotices(logger)
  const parts = new Set<string>()

  function readPart(root: string, path: string): Promise<string | undefined> {
    const uri = uriIn(root, path)
    if (DATA.test(path)) parts.add(sameName(uri))
    return textOf(workspace, uri)
  }

  async function readBaseline(root: string, { folder, config }: Project): Promise<Found['baseline']> {
    if (config.baseline === undefined) return undefined
    const path = pathFrom(root, uriIn(uriIn(root, folder), config.baseline)) ?? config.baseline
    const text = await readPart(root, path)
    try {
      if (text !== undefined) return { path, files: parseBaseline(text, path).files }
      tell.warn(`${path}: there is no such baseline. Make it with clausal check --update-baseline.`)
    } catch (error) {
      if (!(error instanceof BaselineError)) throw error
      tell.warn(error.message)
    }
    return undefined
  }

  async function find(root: string, path: string, key: string): Promise<Found> {
    try {
      const project = await findProject(path, (name) => readPart(root, name), workspace.pluginLoader?.(root))
      if (project === undefined) {
        lastValid.delete(key)
        return { catalogue: BUILT_IN }
      }
      if (project.unloaded !== undefined) tell.info(`${project.file}: ${UNTRUSTED}`)
      const baseline = await readBaseline(root, project)
      const catalogue = project.plugins.length === 0 ? BUILT_IN : catalogueWith(project.plugins)
      const valid = { project, catalogue, ...(baseline && { baseline }) }
      lastValid.set(key, valid)
      return valid
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      const uri = uriIn(root, error.place?.file ?? '')
      // Who has it open sees it there, and again with every letter that is typed.
      const open = workspace.document(uri)
      if (open === undefined) tell.warn(error.message)
      return { ...(lastValid.get(key) ?? { catalogue: BUILT_IN }), broken: { uri: open?.uri ?? uri, error } }
    }
  }

  async function configurationOf(uri: string): Promise<Configuration> {
    const root = await workspace.rootOf(uri)
    const path = pathFrom(root, uri) ?? uri
    const key = folderOf(uri)
    const pending = found.get(key) ?? find(root, path, key)
    found.set(key, pending)
    const { project, catalogue, baseline, broken } = await pending
    const inProject = project === undefined || project.folder === '' ? path : path.slice(project.folder.length + 1)
    return {
      root,
      path,
      ...(project === undefined ? {} : { project }),
      layers: project?.layersFor(path) ?? [],
      catalogue,
      accepted: baseline?.files[relativePath(baseline.path, path)] ?? NOTHING_ACCEPTED,
      isPolicy: !isConfiguration(uri) && createPathFilter(project?.config.policies ?? DEFAULT_GLOBS)(inProject),
      ...(broken === undefined ? {} : { broken }),
    }
  }

  return {
    of(given) {
      const uri = sameName(given)
      const known = files.get(uri) ?? configurationOf(uri)
      files.set(uri, known)
      return known
    },
    isPart: (uri) => isConfiguration(uri) || parts.has(sameName(uri)),
    forget() {
      found = new Map()
      files = new Map()
    },
  }
}
