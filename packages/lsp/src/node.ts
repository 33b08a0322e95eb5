import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { createNodeFiles } from './server/node/files.ts'
import { createGitHistory } from './server/node/git-history.ts'
import { createNodePlugins } from './server/node/plugins.ts'
import { createServer } from './server/server.ts'

/**
 * Starts the language server in this process. How it talks to the editor is in the arguments of the process: `--stdio`,
 * `--node-ipc`, `--socket=<port>` or `--pipe=<name>`.
 *
 * @throws {Error} where the arguments name none of them.
 */
export function startServer(version: string): void {
  createServer(createConnection(ProposedFeatures.all), {
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
