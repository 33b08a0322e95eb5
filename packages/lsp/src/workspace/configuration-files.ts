import { textOf } from './configurations.ts'
import { CONFIGURATION_GLOBS } from './formats.ts'
import type { PolicyDocument } from './policies.ts'
import { folderOf, uriIn } from './uris.ts'
import type { Workspace } from './workspace.ts'

/** A configuration file with its text. */
export interface ConfigurationText {
  readonly uri: string
  readonly version: number | null
  readonly text: string
  /** The folder its paths begin at, as a URI. */
  readonly folder: string
}

/** The configuration of a policy, as far as it is there to be edited. */
export interface EditableConfiguration {
  readonly uri: string
  /** Version of the document; null where it is not open. */
  readonly version: number | null
  /** Undefined where there is no configuration yet. */
  readonly text: string | undefined
  /** What it is called. */
  readonly name: string
  /** The setting that holds it, for a `package.json`. */
  readonly key?: string
  /** The path of the policy, from the folder of the configuration. */
  readonly file: string
}

/** Configurations as files that can be edited. */
export interface ConfigurationFiles {
  /** All of the workspace. */
  texts(): Promise<readonly ConfigurationText[]>
  /** That of a policy; where there is none, one that could be made at the root. */
  of(document: PolicyDocument): Promise<EditableConfiguration>
}

export function createConfigurationFiles(workspace: Workspace): ConfigurationFiles {
  return {
    async texts() {
      const files = await Promise.all(workspace.folders().map((folder) => workspace.find(folder, CONFIGURATION_GLOBS)))
      const texts = await Promise.all(
        files.flat().map(async (uri) => {
          const text = await textOf(workspace, uri)
          return text === undefined ? [] : [{ uri, version: workspace.document(uri)?.version ?? null, text, folder: folderOf(uri) }]
        }),
      )
      return texts.flat()
    },
    async of({ configuration: { root, path, project } }) {
      const name = project?.file ?? 'clausal.yaml'
      const uri = uriIn(root, name)
      const open = workspace.document(uri)
      return {
        uri: open?.uri ?? uri,
        version: open?.version ?? null,
        text: project === undefined ? undefined : await textOf(workspace, uri),
        name,
        file: project === undefined || project.folder === '' ? path : path.slice(project.folder.length + 1),
        ...(name.endsWith('package.json') && { key: 'clausal' }),
      }
    },
  }
}
