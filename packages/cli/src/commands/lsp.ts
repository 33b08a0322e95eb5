import { LoadError } from '@clausal/core/node'

/** How the server and the editor talk; the server's library reads them from the arguments of the process itself. */
export interface LspOptions {
  readonly stdio?: boolean
  readonly nodeIpc?: boolean
  readonly socket?: string
  readonly pipe?: string
}

/**
 * `clausal lsp`: serves an editor until it says that it is done.
 *
 * @throws {LoadError} where no way to talk is named.
 */
export async function runLsp({ stdio, nodeIpc, socket, pipe }: LspOptions, version: string): Promise<void> {
  if (stdio !== true && nodeIpc !== true && socket === undefined && pipe === undefined)
    throw new LoadError('clausal lsp', 'say how the editor talks to it. Most editors use: clausal lsp --stdio')
  // Loaded only here: no other command needs it.
  const { startServer } = await import('@clausal/lsp/node')
  startServer(version)
}
