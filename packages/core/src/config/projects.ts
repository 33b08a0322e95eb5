import { findProject, loadProject, type PluginLoader, type Project, type ProjectReader } from './project.ts'

/** Finds what holds for files of a repository, each configuration read once. */
export interface Projects {
  /** The project that a file belongs to, or a folder whose path ends with `/`; paths are from the top of the repository. */
  projectOf(path: string): Promise<Project | undefined>
}

/**
 * The projects of a repository: the nearest configuration upwards from each file, or the one that is named for all.
 *
 * @param loadPlugin loads the plug-ins they name; without it they stay unloaded.
 * @throws {ConfigError} (`projectOf`) with file, line and remedy for a configuration that cannot be followed.
 */
export function createProjects(read: ProjectReader, named?: string, loadPlugin?: PluginLoader): Projects {
  const known = new Map<string, Promise<Project | undefined>>()
  return {
    projectOf(path) {
      const folder = named ?? path.slice(0, path.lastIndexOf('/') + 1)
      const project =
        known.get(folder) ?? (named === undefined ? findProject(path, read, loadPlugin) : loadProject(named, read, loadPlugin))
      known.set(folder, project)
      return project
    },
  }
}
