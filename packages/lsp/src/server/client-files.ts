import { createPathFilter, IGNORED_GLOBS } from '@clausal/core'
import type { Connection } from 'vscode-languageserver'
import type { ClientRequests } from '../protocol.ts'
import { pathFrom } from '../workspace/uris.ts'
import type { Files } from './host.ts'

/** Reads files through the client, which knows file systems that are only in the editor. */
export function createClientFiles(connection: Connection): Files {
  const ask = <M extends keyof ClientRequests>(method: M, params: ClientRequests[M]['params']): Promise<ClientRequests[M]['result']> =>
    connection.sendRequest(method, params)
  return {
    read: async (uri) => (await ask('clausal/readFile', { uri }))?.text,
    async find(folder, globs) {
      const isWanted = createPathFilter(globs)
      const { uris } = await ask('clausal/findFiles', { folder, include: globs, exclude: IGNORED_GLOBS })
      return uris.filter((uri) => isWanted(pathFrom(folder, uri) ?? '')).toSorted()
    },
    repositoryOf: async () => undefined,
  }
}
