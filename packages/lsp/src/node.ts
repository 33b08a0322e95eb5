/**
 * Starts the language server in Node.
 *
 * @module @clausal/lsp/node
 */

import { Console } from 'node:console'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { withoutEmptyCancellations } from './server/cancellations.ts'
import { createNodeFiles } from './server/node/files.ts'
import { createGitHistory } from './server/node/git-history.ts'
import { collectAfterAnswers } from './server/node/idle-collection.ts'
import { createNodePlugins } from './server/node/plugins.ts'
import { openTransport } from './server/node/transport.ts'
import { createServer } from './server/server.ts'

export { TransportError } from './server/node/transport.ts'

/**
 * Starts the language server in this process, and ends the process when the editor does. How they talk is in the arguments:
 * `--stdio`, `--node-ipc`, `--socket=<port>` or `--pipe=<name>`.
 *
 * @throws {TransportError} where the arguments name none of them.
 */
export function startServer(version: string, args: readonly string[] = process.argv.slice(2)): void {
  const transport = openTransport(args)
  // Standard output is for messages. What a plug-in prints must not come between them.
  globalThis.console = new Console(process.stderr, process.stderr)
  const connection = createConnection(
    ProposedFeatures.all,
    withoutEmptyCancellations(transport.reader),
    collectAfterAnswers(transport.writer),
  )
  let isShutDown = false
  connection.onShutdown(() => {
    isShutDown = true
  })
  transport.onEnd(() => process.exit(isShutDown ? 0 : 1))
  transport.onBreak((reason) => {
    process.stderr.write(`error: clausal lsp: ${reason}\n`)
    process.exit(1)
  })
  createServer(connection, {
    version,
    files: createNodeFiles(),
    history: createGitHistory(),
    pluginLoader: createNodePlugins(),
    defer: setImmediate,
    after,
    now: () => performance.now(),
  })
}

function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}
