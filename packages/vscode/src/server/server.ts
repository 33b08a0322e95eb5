import type { ClientNotifications, ServerRequests } from '@clausal/lsp/protocol'
import { type Disposable, type Event, EventEmitter, type LogOutputChannel, type Uri, type WorkspaceEdit } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions, State } from 'vscode-languageclient'
import { answerFileRequests } from './files.ts'
import { type CommandAnswer, computeClientOptions } from './options.ts'

/** How this platform runs the server. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient | Promise<BaseLanguageClient>

/** What became of the server. */
export type ServerState = 'off' | 'starting' | 'running' | 'stopped'

/** A check that the editor asked for, and how long it waited. */
export interface Checked {
  readonly uri: Uri
  /** From asking to the answer. */
  readonly milliseconds: number
}

/** The language server, as the rest of the extension sees it. */
export interface Server extends Disposable {
  readonly state: ServerState
  readonly onDidChangeState: Event<ServerState>
  readonly onDidCheck: Event<Checked>
  /** Starts it, unless it is there already. */
  start(): Promise<void>
  /** Ends it and starts a new one. */
  restart(): Promise<void>
  /** Asks it; null where it does not run, or has nothing to say. */
  ask<M extends keyof ServerRequests>(method: M, params: ServerRequests[M]['params']): Promise<ServerRequests[M]['result']>
  /** Runs one of its commands. */
  run(command: string, ...values: readonly string[]): Promise<unknown>
  tell(method: keyof ClientNotifications): Promise<void>
  /** An edit of the protocol as the editor applies it. */
  toWorkspaceEdit(edit: object): Promise<WorkspaceEdit | undefined>
}

/** The states of a client, by its numbers. */
const STATES: Readonly<Record<State, ServerState>> = { 1: 'stopped', 2: 'running', 3: 'starting', 4: 'stopped' }

export interface ServerInput {
  /** Loads what runs the server; not before it is needed. */
  readonly load: () => Promise<CreateClient>
  readonly log: LogOutputChannel
  readonly isTrusted: () => boolean
  /** Shows what a command of the server answered. */
  readonly showAnswer: (answer: CommandAnswer) => void
}

export function createServer({ load, log, isTrusted, showAnswer }: ServerInput): Server {
  const changed = new EventEmitter<ServerState>()
  const checked = new EventEmitter<Checked>()
  let client: BaseLanguageClient | undefined
  let starting: Promise<void> | undefined
  let state: ServerState = 'off'

  function become(next: ServerState): void {
    if (next === state) return
    state = next
    changed.fire(next)
  }

  function watch(started: BaseLanguageClient): void {
    started.onDidChangeState(({ newState }) => {
      if (started === client) become(STATES[newState])
    })
  }

  async function begin(): Promise<void> {
    become('starting')
    try {
      const create = await load()
      client = await create(computeClientOptions({ log, trusted: isTrusted(), checked: (one) => checked.fire(one), showAnswer }))
      watch(client)
      answerFileRequests(client)
      await client.start()
    } catch (error) {
      become('stopped')
      throw error
    }
  }

  async function end(): Promise<void> {
    const old = client
    client = undefined
    starting = undefined
    // A server that crashed cannot be asked to stop.
    await old?.dispose().catch((error: unknown) => log.warn(String(error)))
    become('off')
  }

  const running = async () => {
    await starting?.catch(() => undefined)
    return state === 'running' ? client : undefined
  }

  return {
    get state() {
      return state
    },
    onDidChangeState: changed.event,
    onDidCheck: checked.event,
    start() {
      starting ??= begin()
      return starting
    },
    async restart() {
      await end()
      await this.start()
    },
    async ask(method, params) {
      return (await (await running())?.sendRequest(method, params)) ?? null
    },
    async run(command, ...values) {
      return (await running())?.sendRequest('workspace/executeCommand', { command, arguments: values })
    },
    async tell(method) {
      await (await running())?.sendNotification(method)
    },
    async toWorkspaceEdit(edit) {
      return (await running())?.protocol2CodeConverter.asWorkspaceEdit(edit)
    },
    dispose() {
      changed.dispose()
      checked.dispose()
      void end()
    },
  }
}
