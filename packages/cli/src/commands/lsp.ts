import { LoadError } from '@clausal/core/node'

/**
 * `clausal lsp`: serves an editor until it says that it is done.
 *
 * @throws {LoadError} where no way to talk is named.
 */
export async function runLsp(args: readonly string[], version: string): Promise<void> {
  // Loaded only here: no other command needs it.
  const { startServer, TransportError } = await import('@clausal/lsp/node')
  try {
    startServer(version, args)
  } catch (error) {
    if (error instanceof TransportError) throw new LoadError('clausal lsp', error.message, { cause: error })
    throw error
  }
}
