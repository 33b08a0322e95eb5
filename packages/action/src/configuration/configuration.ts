import {
  ConfigError,
  type ConfigLayer,
  createPathFilter,
  createProjects,
  DEFAULT_GLOBS,
  type FileText,
  type Project,
  type ProjectReader,
} from '@clausal/core'
import type { Inputs } from '../inputs/inputs.ts'

/** What the configurations of one commit say, with what the inputs say over it. */
export interface Configuration {
  /** What the configuration at the top of the repository, or the one that is named, says of the whole. */
  readonly top: Project | undefined
  /** Whether a file is a policy by its path. */
  isPolicy(path: string): Promise<boolean>
  /** What holds for a policy, weakest first. */
  layersFor(path: string): Promise<readonly ConfigLayer[]>
}

/** Reads configurations as data: what is no plain file is an error, never followed. */
function createReader(readFile: (path: string) => Promise<FileText>): ProjectReader {
  return async (path) => {
    const content = await readFile(path)
    if ('text' in content) return content.text
    if (content.absent === 'missing' || content.absent === 'folder') return undefined
    throw new ConfigError(`${path}: a configuration has to be a plain text file, and ${content.explanation}`)
  }
}

/** The globs of a project, without those of the projects in its folders. */
function filterOf(project: Project | undefined): (path: string) => boolean {
  const isPolicy = createPathFilter(project?.config.policies ?? DEFAULT_GLOBS)
  const folder = project?.folder ?? ''
  return (path) => isPolicy(folder === '' ? path : path.slice(folder.length + 1))
}

function inputLayer({ laws }: Inputs): readonly ConfigLayer[] {
  return laws === undefined ? [] : [{ origin: 'inputs', config: { laws } }]
}

/**
 * Loads the configuration of a commit.
 *
 * @param readFile reads a file of that commit
 * @throws {ConfigError} with file, line and remedy for one that cannot be followed; its methods likewise.
 */
export async function loadConfiguration(readFile: (path: string) => Promise<FileText>, inputs: Inputs): Promise<Configuration> {
  const { projectOf } = createProjects(createReader(readFile), inputs['config-file'])
  const filters = new Map<Project | undefined, (path: string) => boolean>()
  const named = inputs.policies === undefined ? undefined : createPathFilter(inputs.policies)
  return {
    top: await projectOf(''),
    async isPolicy(path) {
      if (named !== undefined) return named(path)
      const project = await projectOf(path)
      const filter = filters.get(project) ?? filterOf(project)
      filters.set(project, filter)
      return filter(path)
    },
    layersFor: async (path) => [...((await projectOf(path))?.layersFor(path) ?? []), ...inputLayer(inputs)],
  }
}
