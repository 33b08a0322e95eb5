import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { code, generatedPage, table } from './markdown.ts'

const SERVER = fileURLToPath(new URL('../../packages/lsp/dist/main.js', import.meta.url))
/** How long a server may take to answer, in milliseconds. */
const PATIENCE = 60_000

/** An editor that can do what the server asks about. */
const EDITOR = {
  workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: false } },
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      resolveSupport: { properties: ['edit'] },
    },
    rename: { prepareSupport: true },
  },
}

interface Message {
  readonly id?: number
  readonly result?: { readonly capabilities: Readonly<Record<string, unknown>> }
}

/** Asks the built server what it can do, as an editor does. */
function askServer(): Promise<Readonly<Record<string, unknown>>> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const send = (body: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...body })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      server.kill()
      reject(new Error('The language server does not answer. Build it first (pnpm build).'))
    }, PATIENCE)
    let said = Buffer.alloc(0)
    server.stdout.on('data', (data: Buffer) => {
      said = Buffer.concat([said, data])
      for (;;) {
        const head = said.indexOf('\r\n\r\n')
        const length = Number(/Content-Length: (\d+)/i.exec(said.subarray(0, Math.max(0, head)).toString())?.[1])
        if (head < 0 || said.length < head + 4 + length) return
        const message = JSON.parse(said.subarray(head + 4, head + 4 + length).toString()) as Message
        said = said.subarray(head + 4 + length)
        if (message.id !== 1 || message.result === undefined) continue
        clearTimeout(timer)
        send({ id: 2, method: 'shutdown' })
        send({ method: 'exit' })
        resolve(message.result.capabilities)
      }
    })
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: EDITOR } })
  })
}

const valueText = (value: unknown): string => (value === true ? 'yes' : code(JSON.stringify(value)))

/** What the language server offers an editor, as it says itself. */
export async function languageServerPage(): Promise<string> {
  const capabilities = await askServer()
  return generatedPage(
    'what packages/lsp answers to an editor',
    '# Language server: what it can do',
    'What `clausal lsp --stdio` offers an editor that can do all it asks about. [How to set up an editor](../editors.md), and the requests beyond the protocol.',
    table(
      ['capability', ''],
      Object.entries(capabilities)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => [code(name), valueText(value)]),
    ),
  )
}
