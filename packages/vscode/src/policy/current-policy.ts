import type { Coverage, Facts } from '@clausal/lsp/protocol'
import { commands, type Disposable, type Event, EventEmitter, languages, type TextDocument, type Uri, window, workspace } from 'vscode'
import type { Server } from '../server/server.ts'

/** A policy with what the server reads in it. */
export interface PolicyState {
  readonly uri: Uri
  readonly coverage: Coverage
  readonly facts: Facts
}

/** The policy that views and commands are about: the one in the active editor, else the one that was there last. */
export interface CurrentPolicy extends Disposable {
  readonly state: PolicyState | undefined
  readonly onDidChange: Event<PolicyState | undefined>
  /** Reads the policy in the active editor, now; undefined where there is none and was none. */
  look(): Promise<PolicyState | undefined>
}

/** Typing goes on for so long before the views follow, in milliseconds. */
const PAUSE_MS = 150

export function createCurrentPolicy(server: Server): CurrentPolicy {
  const changed = new EventEmitter<PolicyState | undefined>()
  let state: PolicyState | undefined
  let serial = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function read(uri: Uri): Promise<PolicyState | undefined> {
    const params = { uri: uri.toString() }
    const [coverage, facts] = await Promise.all([server.ask('clausal/coverage', params), server.ask('clausal/facts', params)])
    return coverage === null || facts === null ? undefined : { uri, coverage, facts }
  }

  function become(next: PolicyState | undefined): void {
    state = next
    void commands.executeCommand('setContext', 'clausal.hasPolicy', next !== undefined)
    changed.fire(next)
  }

  const isOpen = ({ uri }: PolicyState) => workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())

  async function look(): Promise<PolicyState | undefined> {
    clearTimeout(timer)
    const mine = ++serial
    const active = window.activeTextEditor?.document.uri
    const found = active === undefined ? undefined : await read(active)
    if (mine !== serial) return state
    // The active editor may show something else, or be no text at all: then it stays with what it was about.
    const kept = found ?? (state !== undefined && isOpen(state) ? await read(state.uri) : undefined)
    if (mine !== serial) return state
    void commands.executeCommand('setContext', 'clausal.isPolicy', found !== undefined)
    if (kept !== undefined || state !== undefined) become(kept)
    return kept
  }

  function lookSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), PAUSE_MS)
  }

  const isAbout = (uri: Uri) =>
    [state?.uri, window.activeTextEditor?.document.uri].some((one) => one !== undefined && one.toString() === uri.toString())
  const onDocument = (document: TextDocument) => isAbout(document.uri) && lookSoon()

  const subscriptions = [
    window.onDidChangeActiveTextEditor(() => void look()),
    workspace.onDidChangeTextDocument(({ document }) => onDocument(document)),
    workspace.onDidCloseTextDocument(onDocument),
    // They come anew when a configuration changed, too.
    languages.onDidChangeDiagnostics(({ uris }) => uris.some(isAbout) && lookSoon()),
    server.onDidChangeState((now) => now === 'running' && lookSoon()),
  ]

  return {
    get state() {
      return state
    },
    onDidChange: changed.event,
    look,
    dispose() {
      clearTimeout(timer)
      for (const subscription of subscriptions) subscription.dispose()
      changed.dispose()
    },
  }
}
