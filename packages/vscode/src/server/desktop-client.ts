import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import type { CreateClient } from './server.ts'

/** Runs the server in a process of its own. */
export const createDesktopClient =
  ({ extensionUri }: ExtensionContext): CreateClient =>
  (options) => {
    const server = { module: Uri.joinPath(extensionUri, 'dist', 'server.mjs').fsPath, transport: TransportKind.ipc }
    return new LanguageClient('clausal', 'Clausal', server, options)
  }
