import type { ClientCapabilities, Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver'
import { createStrictDocuments, type StrictDocuments } from './strict-documents.ts'
import { startOnStdio } from './transports/stdio.ts'
import type { Transport } from './transports/transport.ts'

/** In milliseconds. */
const PATIENCE = 60_000

export interface ClientOptions {
  readonly folders: readonly string[]
  readonly capabilities: ClientCapabilities
  /** What the server is told where it asks for settings. */
  readonly settings?: unknown
  readonly initializationOptions?: unknown
  /** How the server is started and talked to; unless given, over its standard input and output. */
  readonly transport?: () => Transport
  /** Requests that the client refuses, though it says that it can answer them. */
  readonly refuses?: readonly string[]
  /** What the client answers beyond the protocol, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>
}

/** A client that takes nothing amiss silently: any breach of the protocol makes the next call fail. */
export interface StrictClient {
  /** What the server says that it can do. */
  readonly capabilities: Readonly<Record<string, unknown>>
  readonly documents: StrictDocuments
  /** What the server registered for, by method. */
  readonly registrations: ReadonlyMap<string, unknown>
  settings: unknown
  /** What the server logged, but for errors, which are breaches, and what took long, which hangs on the machine. */
  readonly logs: readonly string[]
  request<T>(method: string, params: unknown): Promise<T>
  notify(method: string, params: unknown): void
  open(uri: string, text: string, languageId?: string): void
  close(uri: string): void
  replace(uri: string, text: string): void
  change(uri: string, range: Range, text: string): void
  /** The next diagnostics sent for a file. */
  pushed(uri: string): Promise<readonly Diagnostic[]>
  /** The diagnostics at the editor; undefined where none were ever sent. */
  shown(uri: string): readonly Diagnostic[] | undefined
  /** The next request of this method from the server. */
  asked(method: string): Promise<unknown>
  /** How often the server made a request of this method that nobody waited for. */
  unawaited(method: string): number
  /** Applies an edit and tells the server what changed. */
  apply(edit: WorkspaceEdit): void
  stop(): Promise<void>
}

interface Message {
  readonly jsonrpc: string
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly message: string }
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && Reflect.get(value, 'jsonrpc') === '2.0'

interface Promised {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** What took long is told, too, and hangs on the machine. */
const TOOK_LONG = / took [\d.]+ s\.$/

/** Requests that an editor answers with nothing. */
const ACKNOWLEDGED: readonly string[] = [
  'workspace/diagnostic/refresh',
  'workspace/codeLens/refresh',
  'workspace/inlayHint/refresh',
  'workspace/semanticTokens/refresh',
  'window/workDoneProgress/create',
]

/** Starts a server and shakes hands with it. */
export async function startClient({
  folders,
  capabilities,
  settings,
  initializationOptions,
  transport = startOnStdio,
  refuses = [],
  answers = {},
}: ClientOptions): Promise<StrictClient> {
  const server = transport()
  const documents = createStrictDocuments()
  const registrations = new Map<string, unknown>()
  const pending = new Map<number, Promised & { readonly method: string }>()
  const shown = new Map<string, readonly Diagnostic[]>()
  const pushes: { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }[] = []
  const asks: { readonly method: string; readonly params: unknown }[] = []
  const waiting = new Set<Promised & { readonly accepts: () => boolean }>()
  const pulls = capabilities.textDocument?.diagnostic !== undefined
  let serial = 0
  let failure: Error | undefined
  let stopped = false

  function fail(error: Error): void {
    failure ??= error
    for (const { reject } of [...pending.values(), ...waiting]) reject(failure)
  }
  const send = (message: object) => server.send({ jsonrpc: '2.0', ...message })
  const notify = (method: string, params: unknown) => {
    if (failure !== undefined) throw failure
    send({ method, params })
  }
  const withPatience = (what: string, wait: (promised: Promised) => void): Promise<unknown> => {
    if (failure !== undefined) return Promise.reject(failure)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`waited in vain for ${what}; standard error: ${server.complaints()}`)), PATIENCE)
      wait({
        resolve(value) {
          clearTimeout(timer)
          resolve(value)
        },
        reject(error) {
          clearTimeout(timer)
          reject(error)
        },
      })
    })
  }

  const logs: string[] = []
  const client: StrictClient = {
    logs,
    capabilities: {},
    documents,
    registrations,
    settings,
    async request<T>(method: string, params: unknown): Promise<T> {
      const answer: unknown = await withPatience(`an answer to ${method}`, (promised) => {
        const id = ++serial
        pending.set(id, { ...promised, method })
        send({ id, method, params })
      })
      // The type of an answer is for who asks to say.
      return Object(answer) === answer ? Object(answer) : (Reflect.get({ answer }, 'answer') as T)
    },
    notify,
    open(uri, text, languageId = 'markdown') {
      documents.open(uri, languageId, text)
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
    },
    close(uri) {
      documents.close(uri)
      notify('textDocument/didClose', { textDocument: { uri } })
    },
    replace(uri, text) {
      documents.replace(uri, text)
      tellWhole(uri)
    },
    change(uri, range, text) {
      const { version } = documents.change(uri, range, text)
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] })
    },
    async pushed(uri) {
      const at = () => pushes.findIndex((push) => push.uri === uri)
      await until(() => at() >= 0, `diagnostics of ${uri}`)
      return pushes.splice(at(), 1)[0]?.diagnostics ?? []
    },
    shown: (uri) => shown.get(uri),
    async asked(method) {
      const at = () => asks.findIndex((ask) => ask.method === method)
      await until(() => at() >= 0, method)
      return asks.splice(at(), 1)[0]?.params
    },
    unawaited: (method) => asks.filter((ask) => ask.method === method).length,
    apply,
    async stop() {
      await client.request('shutdown', null)
      stopped = true
      send({ method: 'exit' })
      const code = await server.ended
      if (failure !== undefined) throw failure
      if (code !== 0 || server.complaints() !== '') throw new Error(`the server ended with ${code}; standard error: ${server.complaints()}`)
    },
  }

  async function until(accepts: () => boolean, what: string): Promise<void> {
    if (failure === undefined && accepts()) return
    await withPatience(what, (promised) => waiting.add({ ...promised, accepts }))
  }

  function answer(method: string, params: unknown): unknown {
    if (ACKNOWLEDGED.includes(method)) return null
    const own = answers[method]
    if (own !== undefined) return own(Object(params) as never)
    switch (method) {
      case 'workspace/configuration': {
        const { items }: { readonly items: readonly unknown[] } = Object(params)
        return items.map(() => client.settings ?? null)
      }
      case 'client/registerCapability': {
        const asked: { readonly registrations: readonly { readonly method: string; readonly registerOptions: unknown }[] } = Object(params)
        for (const one of asked.registrations) registrations.set(one.method, one.registerOptions)
        return null
      }
      case 'workspace/applyEdit':
        apply(Reflect.get(Object(params), 'edit'))
        return { applied: true }
      case 'window/showDocument':
        return { success: true }
      default:
        throw new Error(`the server asks for ${method}, which this client cannot do`)
    }
  }

  function receiveDiagnostics(params: unknown): void {
    const { uri, diagnostics, version }: { uri: string; diagnostics: readonly Diagnostic[]; version?: number } = Object(params)
    if (pulls) throw new Error('diagnostics sent unasked to a client that asks for them')
    const current = documents.has(uri) ? documents.get(uri).version : undefined
    if (current !== undefined && version !== undefined && version > current) throw new Error('diagnostics of a version to come')
    if (version === undefined || version === current) for (const { range } of diagnostics) documents.checkRange(uri, range, 'a diagnostic')
    shown.set(uri, diagnostics)
    pushes.push({ uri, diagnostics })
  }

  function receiveNotification(method: string, params: unknown): void {
    if (method === 'textDocument/publishDiagnostics') receiveDiagnostics(params)
    else if (method === 'window/logMessage') {
      const { type, message }: { readonly type: number; readonly message: string } = Object(params)
      if (type === 1) throw new Error(`the server logs an error: ${message}`)
      if (!TOOK_LONG.test(message)) logs.push(message)
    } else if (!method.startsWith('$/')) throw new Error(`unexpected notification ${method}`)
  }

  function receive(message: unknown): void {
    if (!isMessage(message)) throw new Error(`not JSON-RPC: ${JSON.stringify(message)}`)
    const { id, method, params, result, error } = message
    if (method !== undefined && id !== undefined) {
      asks.push({ method, params })
      if (refuses.includes(method)) send({ id, error: { code: -32601, message: `no ${method} here` } })
      else send({ id, result: answer(method, params) })
    } else if (method !== undefined) receiveNotification(method, params)
    else {
      const request = typeof id === 'number' ? pending.get(id) : undefined
      if (request === undefined || typeof id !== 'number') throw new Error(`an answer to no question: ${JSON.stringify(message)}`)
      pending.delete(id)
      if ((result === undefined) === (error === undefined)) throw new Error('an answer has to have either a result or an error')
      if (error === undefined) request.resolve(result)
      else request.reject(Object.assign(new Error(error.message), { code: error.code, method: request.method }))
    }
    for (const one of waiting) {
      if (!one.accepts()) continue
      waiting.delete(one)
      one.resolve(undefined)
    }
  }

  function tellWhole(uri: string): void {
    const document = documents.get(uri)
    notify('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges: [{ text: document.getText() }] })
  }

  function apply(edit: WorkspaceEdit): void {
    for (const uri of documents.apply(edit)) tellWhole(uri)
  }

  const onMessage = (message: unknown) => {
    try {
      receive(message)
    } catch (error) {
      fail(error instanceof Error ? error : new Error(String(error)))
    }
  }
  server.listen(onMessage, fail)
  void server.ended.then((code) => {
    if (!stopped) fail(new Error(`the server ended with ${code}: ${server.complaints()}`))
  })

  const initialized = await client.request<{ readonly capabilities: Readonly<Record<string, unknown>> }>('initialize', {
    processId: process.pid,
    rootUri: folders[0] ?? null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })),
    capabilities,
    initializationOptions,
  })
  notify('initialized', {})
  return Object.assign(client, { capabilities: initialized.capabilities })
}
