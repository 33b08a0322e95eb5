import { folderOf, pathFrom } from '../workspace/uris.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Files } from './host.ts'

export interface FilesInput {
  readonly machine: Files | undefined
  /** Absent where the client has none to give. */
  readonly client: () => Files | undefined
  readonly folders: () => readonly string[]
}

const isOnMachine = (uri: string) => uri.startsWith('file:')

/** The files of the workspace: those of the machine from there, all others from the client. */
export function createWorkspaceFiles({ machine, client, folders }: FilesInput): Pick<Workspace, 'read' | 'find' | 'rootOf'> {
  const filesFor = (uri: string) => (machine !== undefined && isOnMachine(uri) ? machine : client())
  return {
    read: async (uri) => filesFor(uri)?.read(uri),
    find: async (folder, globs) => (await filesFor(folder)?.find(folder, globs)) ?? [],
    async rootOf(uri) {
      const repository = await filesFor(uri)?.repositoryOf(uri)
      return repository ?? folders().find((folder) => pathFrom(folder, uri) !== undefined) ?? folderOf(uri)
    },
  }
}
