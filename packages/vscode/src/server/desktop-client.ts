import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import type { CreateClient } from './server.ts'

/** Runs the server in a process of its own. */
export const createDesktopClient =
  ({ extensionUri, globalStorageUri }: ExtensionContext): CreateClient =>
  (options) => {
    const server = {
      module: Uri.joinPath(extensionUri, 'dist', 'server.mjs').fsPath,
      transport: TransportKind.ipc,
      // Node keeps there what it compiled, for the next start.
      options: { env: { NODE_COMPILE_CACHE: Uri.joinPath(globalStorageUri, 'compiled').fsPath } },
    }
    return new LanguageClient('clausal', 'Clausal', server, options)
  }
