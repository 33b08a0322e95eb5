import { type ExtensionContext, Uri, workspace } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import type { CreateClient } from './server.ts'

/** Runs the server in a worker. A worker may not come from another origin, so its text is read first and started from here. */
export const createWebClient =
  ({ extensionUri }: ExtensionContext): CreateClient =>
  async (options) => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'worker.js'))
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }))
    return new LanguageClient('clausal', 'Clausal', new Worker(address, { name: 'clausal' }), options)
  }
