/**
 * Starts the language server in a worker of a browser.
 *
 * @module @clausal/lsp/browser
 */

import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser'
import { withoutEmptyCancellations } from './server/cancellations.ts'
import { createServer } from './server/server.ts'

/** The scope of a worker, or a port: what messages come from and go to. */
export type MessageScope = ConstructorParameters<typeof BrowserMessageReader>[0] & ConstructorParameters<typeof BrowserMessageWriter>[0]

/**
 * Starts the language server in a worker. It has no files of its own: a client says `files: true` in its `initializationOptions` and
 * answers `clausal/findFiles` and `clausal/readFile` (see `@clausal/lsp/protocol`); open documents are checked without that.
 * There are no plug-ins and no git; an earlier version comes with the request that compares.
 *
 * @param scope `self` in a dedicated worker, or a message port.
 *
 * @example
 * startServer(self, '1.0.0')
 */
export function startServer(scope: MessageScope, version: string): void {
  const reader = withoutEmptyCancellations(new BrowserMessageReader(scope))
  createServer(createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(scope)), {
    version,
    defer: createDefer(),
    after,
    now: () => performance.now(),
  })
}

/** Runs work behind the messages that wait: a message to oneself comes in at their end, and without the delay that timers have. */
function createDefer(): (work: () => void) => void {
  const { port1, port2 } = new MessageChannel()
  const waiting: (() => void)[] = []
  port1.onmessage = () => waiting.shift()?.()
  return (work) => {
    waiting.push(work)
    port2.postMessage(null)
  }
}

function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}
