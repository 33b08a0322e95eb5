import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { Target } from './target.ts'
import { texts } from './texts.ts'

const SERVER = fileURLToPath(import.meta.resolve('@clausal/lsp/package.json').replace('package.json', 'dist/main.js'))
/** How long a server may take for a handful of messages on a busy machine, in milliseconds. */
const PATIENCE = 60_000
const PROBE = 'probe'

const URIS = ['file:///work/privacy.md', 'file:///work/clausal.yaml', 'untitled:1', 'file:///%', '::', '']
const uris = fc.constantFrom(...URIS)
const numbers = fc.oneof(fc.constantFrom(0, 1, -1, 0.5, 1e9, 2 ** 31, Number.MAX_SAFE_INTEGER, 1e300), fc.nat(50))
const positions = fc.oneof(
  { weight: 9, arbitrary: fc.record({ line: numbers, character: numbers }) },
  { weight: 1, arbitrary: fc.jsonValue() },
)
const ranges = fc.record({ start: positions, end: positions })
const textDocument = fc.record({ uri: uris, version: numbers })

const PLACE = {
  textDocument,
  position: positions,
  newName: fc.string(),
  context: fc.constant({ includeDeclaration: true, diagnostics: [] }),
}
/** What editors ask, with what they send along: of the right shape, if not of the right size. */
const ASKED: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  initialize: fc.record({ processId: fc.constant(null), rootUri: uris, capabilities: fc.oneof(fc.constant({}), fc.jsonValue()) }),
  initialized: fc.constant({}),
  'textDocument/didOpen': fc.record({
    textDocument: fc.record({ uri: uris, languageId: fc.constantFrom('markdown', 'yaml', ''), version: numbers, text: texts }),
  }),
  'textDocument/didChange': fc.record({
    textDocument,
    contentChanges: fc.array(fc.oneof(fc.record({ text: texts }), fc.record({ range: ranges, text: texts })), { maxLength: 3 }),
  }),
  'textDocument/didClose': fc.record({ textDocument }),
  ...Object.fromEntries(
    ['hover', 'completion', 'definition', 'references', 'documentHighlight', 'prepareRename', 'rename'].map((name) => [
      `textDocument/${name}`,
      fc.record(PLACE),
    ]),
  ),
  ...Object.fromEntries(
    ['codeAction', 'inlayHint', 'semanticTokens/range'].map((name) => [
      `textDocument/${name}`,
      fc.record({ textDocument, range: ranges, context: fc.constant({ diagnostics: [] }) }),
    ]),
  ),
  ...Object.fromEntries(
    ['diagnostic', 'documentSymbol', 'documentLink', 'codeLens', 'semanticTokens/full'].map((name) => [
      `textDocument/${name}`,
      fc.record({ textDocument }),
    ]),
  ),
  'workspace/symbol': fc.record({ query: fc.string() }),
  'workspace/diagnostic': fc.record({ previousResultIds: fc.array(fc.jsonValue(), { maxLength: 2 }) }),
  'workspace/didChangeConfiguration': fc.record({ settings: fc.jsonValue() }),
  'workspace/didChangeWatchedFiles': fc.record({ changes: fc.array(fc.record({ uri: uris, type: numbers }), { maxLength: 3 }) }),
  'workspace/willRenameFiles': fc.record({ files: fc.array(fc.record({ oldUri: uris, newUri: uris }), { maxLength: 3 }) }),
  'workspace/executeCommand': fc.record({ command: fc.string(), arguments: fc.array(fc.jsonValue(), { maxLength: 3 }) }),
  'clausal/coverage': fc.record({ textDocument, uri: uris }),
  'clausal/facts': fc.record({ textDocument, uri: uris }),
  'clausal/compare': fc.record({ textDocument, uri: uris, earlier: fc.record({ name: fc.string(), text: texts }) }),
  '$/cancelRequest': fc.record({ id: numbers }),
  'no/such/method': fc.jsonValue(),
  shutdown: fc.constant(null),
}
const METHODS = Object.keys(ASKED)

const ids = fc.oneof(numbers, fc.string({ maxLength: 4 }), fc.constantFrom(null, 'x'.repeat(5000)))
const messages: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .constantFrom(...METHODS)
      .chain((method) =>
        fc.record(
          { jsonrpc: fc.constant('2.0'), id: ids, method: fc.constant(method), params: ASKED[method] ?? fc.constant(null) },
          { requiredKeys: ['jsonrpc', 'method', 'params'] },
        ),
      ),
  },
  {
    weight: 3,
    arbitrary: fc.record(
      { jsonrpc: fc.constant('2.0'), id: ids, method: fc.constantFrom(...METHODS), params: fc.jsonValue() },
      { requiredKeys: ['jsonrpc', 'method'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { jsonrpc: fc.jsonValue(), id: fc.jsonValue(), method: fc.jsonValue(), result: fc.jsonValue(), error: fc.jsonValue() },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
)

const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const HANDSHAKE = [
  { jsonrpc: '2.0', id: 'begin', method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { jsonrpc: '2.0', method: 'initialized', params: {} },
  {
    jsonrpc: '2.0',
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: URIS[0], languageId: 'markdown', version: 1, text: '# Privacy\n\nWe sell it.\n' } },
  },
]

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

/** Sends what is given to a server of its own, and closes its input once it answered the probe, or at once where it has none. */
function serve(sent: string, hasProbe: boolean): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [SERVER, '--stdio'], { timeout: PATIENCE, killSignal: 'SIGKILL' })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      if (out.includes(`"id":"${PROBE}"`)) child.stdin.end()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.stdin.on('error', () => {})
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
    child.stdin.write(sent)
    if (!hasProbe) child.stdin.end()
  })
}

/** It may end where what came in cannot be a message, as long as it says so. */
const isRefusal = ({ code, err }: Ended) => code === 1 && err.includes('is no message of the Language Server Protocol')

const isCrash = ({ signal, err }: Ended) => signal !== null || /^\s+at /m.test(err)

/** Frames that are broken in one way or another; behind them nothing can be understood. */
const brokenFrames = fc.oneof(
  fc.constantFrom(
    'Content-Length: -1\r\n\r\n',
    'Content-Length: x\r\n\r\n{}',
    'Content-Length: 99999999999999999999\r\n\r\n{',
    'Content-Length: 5\r\n\r\n{"a":',
    'Content-Type: x\r\n\r\n{}',
    '\r\n\r\n',
    'Content-Length 3\r\n\r\n{}',
    '\0'.repeat(100),
    `Content-Length: 4000000000\r\n\r\n${'x'.repeat(1000)}`,
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 60 }).map((body) => frame(body)),
)

export const SERVER_TARGETS: readonly Target[] = [
  {
    name: 'messages to the language server',
    runs: 3,
    property: () =>
      fc.asyncProperty(fc.boolean(), fc.array(messages, { minLength: 1, maxLength: 25 }), async (greets, sent) => {
        const probe = { jsonrpc: '2.0', id: PROBE, method: 'workspace/symbol', params: { query: '' } }
        const ended = await serve(
          [...(greets ? HANDSHAKE : []), ...sent, probe].map((message) => frame(JSON.stringify(message) ?? 'null')).join(''),
          true,
        )
        if (isCrash(ended)) throw new Error(`the server crashed with ${ended.code ?? ended.signal}: ${ended.err}`)
        if (!isRefusal(ended) && !ended.out.includes(`"id":"${PROBE}"`))
          throw new Error(`the server ended with ${ended.code} before it answered; standard error: ${ended.err}`)
      }),
  },
  {
    name: 'broken frames to the language server',
    runs: 3,
    property: () =>
      fc.asyncProperty(brokenFrames, async (broken) => {
        const ended = await serve(`${HANDSHAKE.map((message) => frame(JSON.stringify(message))).join('')}${broken}`, false)
        if (isCrash(ended)) throw new Error(`the server crashed with ${ended.code ?? ended.signal}: ${ended.err}`)
      }),
  },
]
