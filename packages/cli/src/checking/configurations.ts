import type { ConfigLayer, Plugin } from '@clausal/core'
import { findProjects, type Projects } from '../projects.ts'
import type { CheckRun } from './check-run.ts'

/** The same list for the same layers, so that they are looked up once and not for each policy. */
function createLayerLists(): (layers: readonly ConfigLayer[]) => readonly ConfigLayer[] {
  const known: (readonly ConfigLayer[])[] = []
  return (layers) => {
    const same = known.find((list) => list.length === layers.length && list.every((layer, index) => layer === layers[index]))
    if (same === undefined) known.push(layers)
    return same ?? layers
  }
}

/** What holds for the files of a run. */
export interface Configurations {
  readonly projects: Projects
  /** What holds for a file, the command line included; the same list for all files of which the same holds. */
  layersFor(file: string): Promise<readonly ConfigLayer[]>
  pluginsFor(file: string): Promise<readonly Plugin[]>
}

/**
 * Finds the configurations of a run.
 *
 * @throws {ConfigError} with file, line and remedy for one that cannot be followed.
 */
export async function findConfigurations(run: CheckRun): Promise<Configurations> {
  const projects = await findProjects(run, run.configuration)
  const commandLine: ConfigLayer = { origin: 'command line', config: run.config }
  const toList = createLayerLists()
  return {
    projects,
    async layersFor(file: string): Promise<readonly ConfigLayer[]> {
      return toList([...(run.streamed ? projects.layersForName(file) : await projects.layersFor(file)), commandLine])
    },
    pluginsFor: async (file: string) => (run.streamed ? (projects.here?.plugins ?? []) : await projects.pluginsFor(file)),
  }
}
