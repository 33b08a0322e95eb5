import { optionsForTyping } from '@clausal/lsp/engine'
import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import type { CreateClient } from './server.ts'

/** The versions of V8 that this was tried with: one that does not know an option ends at once. */
const TRIED = { first: 12, last: 14 }

/**
 * Has V8 compile each expression for good at its first use, and not twice: most of the large ones are used only now and again. It can be
 * asked for safely only before a process starts.
 */
function expressionsOnce(): string[] {
  const major = Number.parseInt(process.versions['v8'] ?? '', 10)
  return major >= TRIED.first && major <= TRIED.last ? ['--no-regexp-tier-up'] : []
}

/** Runs the server in a process of its own. */
export const createDesktopClient =
  ({ extensionUri, globalStorageUri }: ExtensionContext): CreateClient =>
  (options) => {
    const server = {
      module: Uri.joinPath(extensionUri, 'dist', 'server.mjs').fsPath,
      transport: TransportKind.ipc,
      // Node keeps there what it compiled, for the next start.
      options: {
        env: { NODE_COMPILE_CACHE: Uri.joinPath(globalStorageUri, 'compiled').fsPath },
        execArgv: [...expressionsOnce(), ...optionsForTyping()],
      },
    }
    return new LanguageClient('clausal', 'Clausal', server, options)
  }
