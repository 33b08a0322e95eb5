import { type ChildProcess, spawn } from 'node:child_process'
import MarkdownIt from 'markdown-it'
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

/** A language server to type into. */
export interface Server {
  readonly name: string
  /** Arguments of Node. */
  readonly args: readonly string[]
  readonly initializationOptions?: unknown
  /** Settings, by section. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/** One document open in one server. */
export interface Editor {
  readonly name: string
  /** Types a text at a place and waits for the diagnostics; tells how long that took, in milliseconds. */
  type(line: number, character: number, text: string): Promise<number>
  close(): void
}

const FOLDER = 'file:///policies'
const URI = `${FOLDER}/privacy.md`

const LINK = { dynamicRegistration: false, relatedDocumentSupport: true }

/** Answers what VS Code answers its Markdown server: it parses for it, and knows the files. */
function answerMarkdownServer(connection: ProtocolConnection, text: () => string): void {
  const markdown = new MarkdownIt({ html: true })
  connection.onRequest('markdown/parse', () => markdown.parse(text(), {}))
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => [URI])
  connection.onRequest('markdown/fs/readDirectory', () => [])
  connection.onRequest('markdown/fs/readFile', () => [])
  connection.onRequest('markdown/fs/stat', () => undefined)
  connection.onRequest('markdown/fs/watcher/create', () => null)
  connection.onRequest('markdown/fs/watcher/delete', () => null)
}

/** Starts a server and opens a policy in it. */
export async function openEditor(server: Server, policy: string): Promise<Editor> {
  const child: ChildProcess = spawn(process.execPath, [...server.args], { stdio: ['pipe', 'pipe', 'inherit'] })
  if (child.stdin === null || child.stdout === null) throw new Error(`${server.name} has no pipes`)
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  let lines = policy.split('\n')
  let version = 1
  answerMarkdownServer(connection, () => lines.join('\n'))
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
    items.map(({ section = '' }) => server.settings?.[section] ?? null),
  )
  connection.onRequest('client/registerCapability', () => null)
  connection.onRequest('workspace/diagnostic/refresh', () => null)
  connection.onNotification('window/logMessage', () => undefined)
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: FOLDER,
    workspaceFolders: [{ uri: FOLDER, name: 'policies' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { diagnostic: LINK, publishDiagnostics: {} },
    },
    initializationOptions: server.initializationOptions,
  })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: server.settings ?? {} })
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'markdown', version, text: policy },
  })
  /** Asks as VS Code does: a server may answer that nothing changed since the last report. */
  let previousResultId: string | undefined
  async function diagnostics(): Promise<void> {
    const asked = { textDocument: { uri: URI }, ...(previousResultId !== undefined && { previousResultId }) }
    const { resultId }: { resultId?: string } = await connection.sendRequest('textDocument/diagnostic', asked)
    previousResultId = resultId
  }
  await diagnostics()
  return {
    name: server.name,
    async type(line, character, text) {
      const own = lines[line] ?? ''
      lines = lines.with(line, own.slice(0, character) + text + own.slice(character))
      const place = { line, character }
      const began = performance.now()
      version += 1
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version },
        contentChanges: [{ range: { start: place, end: place }, text }],
      })
      await diagnostics()
      return performance.now() - began
    },
    close() {
      connection.dispose()
      child.kill()
    },
  }
}
