import { relative, resolve, sep } from 'node:path'
import { type Catalogue, ConfigError, type ConfigLayer, catalogueWith, createProjects, type Plugin, type Project } from '@clausal/core'
import { createPluginLoader, createProjectReader, findRoot } from '@clausal/core/node'
import type { Terminal } from './terminal.ts'

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
  /** What holds for a text that is no file: the configuration of the working folder, and what it says of such names. */
  layersForName(name: string): readonly ConfigLayer[]
  /** The plug-ins that a policy is read with. */
  pluginsFor(file: string): Promise<readonly Plugin[]>
}

const NO_PROJECTS = (cwd: string): Projects => ({
  here: undefined,
  folder: cwd,
  layersFor: async () => [],
  layersForName: () => [],
  pluginsFor: async () => [],
})

/** A run that silently left out what the project asks for would look clean. */
function refuseUnloaded(project: Project | undefined): Project | undefined {
  if (project?.unloaded === undefined) return project
  throw new ConfigError(
    'The project names plug-ins. They are code, so they run only where you trust the project: add --trust-plugins or set CLAUSAL_TRUST_PLUGINS=1. To check without them, leave the configuration out with --no-config.',
    ['plugins'],
    project.unloaded,
  )
}

/**
 * Finds the configurations of a run.
 *
 * @throws {ConfigError} with file, line and remedy for one that cannot be followed.
 */
export async function findProjects(
  { cwd, trustsPlugins }: Pick<Terminal, 'cwd' | 'trustsPlugins'>,
  choice: ConfigChoice,
): Promise<Projects> {
  if (choice === false) return NO_PROJECTS(cwd)
  const root = await findRoot(cwd)
  const fromRoot = (path: string) => relative(root, resolve(cwd, path)).split(sep).join('/')
  const read = createProjectReader(root)
  const named = typeof choice === 'string' ? fromRoot(choice) : undefined
  const projects = createProjects(read, named, trustsPlugins ? createPluginLoader(root) : undefined)
  const projectOf = async (path: string) => refuseUnloaded(await projects.projectOf(path))
  const here = await projectOf(`${fromRoot('.')}/`.replace(/^\//, ''))
  const projectFor = (file: string) => {
    const path = fromRoot(file)
    // A file outside the project has no configuration of its own.
    return path.startsWith('../') ? here : projectOf(path)
  }
  return {
    here,
    folder: here === undefined ? cwd : resolve(root, here.folder),
    layersForName: (name) => here?.layersFor(fromRoot(name)) ?? [],
    layersFor: async (file) => (await projectFor(file))?.layersFor(fromRoot(file)) ?? [],
    pluginsFor: async (file) => (await projectFor(file))?.plugins ?? [],
  }
}

/** All rules and laws there are in the working folder: where its project is trusted, with those of its plug-ins. */
export async function findCatalogue(terminal: Terminal): Promise<Catalogue> {
  return catalogueWith(terminal.trustsPlugins ? (await findProjects(terminal, undefined)).here?.plugins : [])
}

/** The baseline that the configuration names, from the working folder. */
export function configuredBaseline({ here, folder }: Projects, cwd: string): string | undefined {
  const name = here?.config.baseline
  return name === undefined ? undefined : relative(cwd, resolve(folder, name)).split(sep).join('/')
}
