import {
  CodeLensRefreshRequest,
  type Connection,
  DiagnosticRefreshRequest,
  FileChangeType,
  type InitializeParams,
  InlayHintRefreshRequest,
  type RequestType0,
  SemanticTokensRefreshRequest,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ClientNotifications, InitializationOptions } from '../protocol.ts'
import { createLanguageService } from '../service.ts'
import { mayBePolicy } from '../workspace/formats.ts'
import { sameName } from '../workspace/uris.ts'
import type { Logger, Workspace } from '../workspace/workspace.ts'
import { computeCapabilities } from './capabilities.ts'
import { type Client, readClient } from './client.ts'
import { createClientFiles } from './client-files.ts'
import { listenForCustomRequests } from './custom-requests.ts'
import { createEditorSettings } from './editor-settings.ts'
import type { ServerHost } from './host.ts'
import { createPulledDiagnostics } from './pull-diagnostics.ts'
import { createPushedDiagnostics } from './push-diagnostics.ts'
import { listenForRequests } from './requests.ts'
import { createSetDiagnostics } from './set-diagnostics.ts'
import { registerWatchers } from './watch.ts'
import { createWorkspaceFiles } from './workspace-files.ts'

const TRUST_GRANTED: keyof ClientNotifications = 'clausal/trustGranted'

const NO_CLIENT: Client = readClient({ processId: null, rootUri: null, capabilities: {} })

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri)
  return rootUri === null ? [] : [rootUri]
}

/** Joins the language service to an editor. Thin: what is answered comes from the service, what is asked from the editor. */
export function createServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument)
  let client = NO_CLIENT
  let folders: readonly string[] = []
  let options: InitializationOptions = {}
  let trusted = false
  const clientFiles = createClientFiles(connection)

  const openFiles = () => documents.keys()
  const settings = createEditorSettings({ connection, client: () => client, initial: () => options, changed: restart })
  const workspace: Workspace = {
    folders: () => folders,
    documents: () => documents.all(),
    document: (uri) => documents.get(uri) ?? documents.all().find((document) => sameName(document.uri) === sameName(uri)),
    ...createWorkspaceFiles({
      machine: host.files,
      client: () => (options.files === true ? clientFiles : undefined),
      folders: () => folders,
    }),
    pluginLoader: (root) => (trusted ? host.pluginLoader?.(root) : undefined),
  }
  const logger: Logger = {
    info: (message) => connection.console.info(message),
    warn: (message) => connection.console.warn(message),
    error: (message) => connection.console.error(message),
  }
  const breathe = () => new Promise<void>((resolve) => host.defer(resolve))
  const service = createLanguageService({
    workspace,
    settings: settings.of,
    logger,
    now: host.now,
    breathe,
    version: host.version,
    ...(host.history === undefined ? {} : { history: host.history }),
  })
  const report = (error: unknown) => logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const pulls = createPulledDiagnostics({ connection, service, client: () => client, breathe })
  const pushed = createPushedDiagnostics({ connection, service, client: () => client, openFiles, defer: host.defer, report })

  const sets = createSetDiagnostics({
    service,
    after: host.after,
    breathe,
    changed(findings) {
      pulls.changed(findings)
      refreshDiagnostics()
    },
    report,
  })

  /** Asks the editor to ask again. One that refuses keeps what it has. */
  const ask = (type: RequestType0<void, void>) =>
    void connection.sendRequest(type).catch((error: unknown) => logger.warn(`The editor does not answer ${type.method}: ${String(error)}`))

  function refreshDiagnostics(): void {
    if (!client.pullsDiagnostics) pushed.touchAll()
    else if (client.refreshes.diagnostics) ask(DiagnosticRefreshRequest.type)
  }

  /** What is wrong anywhere may have changed. */
  function refresh(): void {
    const { refreshes } = client
    refreshDiagnostics()
    sets.touch()
    if (refreshes.codeLens) ask(CodeLensRefreshRequest.type)
    if (refreshes.inlayHint) ask(InlayHintRefreshRequest.type)
    if (refreshes.semanticTokens) ask(SemanticTokensRefreshRequest.type)
  }

  function changed(uri: string): void {
    const concernsOthers = service.fileChanged(uri)
    sets.touch()
    if (concernsOthers) refresh()
    else if (!client.pullsDiagnostics) pushed.touch(uri)
  }

  /** Reads everything anew. */
  function restart(): void {
    service.settingsChanged()
    refresh()
  }

  connection.onInitialize((params) => {
    client = readClient(params)
    folders = foldersOf(params)
    options = Object(params.initializationOptions)
    trusted = options.trusted === true
    if (client.pullsDiagnostics) pulls.listen()
    listenForRequests({ connection, service, client, restart })
    listenForCustomRequests({ connection, service, client })
    return { capabilities: computeCapabilities(client), serverInfo: { name: 'clausal', version: host.version } }
  })

  connection.onInitialized(() => {
    if (client.hasFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]
        service.settingsChanged()
        refresh()
      })
    registerWatchers(connection, client).catch(report)
  })

  documents.onDidChangeContent(({ document }) => changed(document.uri))
  documents.onDidClose(({ document }) => {
    const concernsOthers = service.fileChanged(document.uri)
    sets.touch()
    if (!client.pullsDiagnostics) pushed.clear(document.uri)
    if (concernsOthers) refresh()
  })
  connection.onDidChangeConfiguration(({ settings: sent }) => settings.told(sent))
  connection.onDidChangeWatchedFiles(({ changes }) => {
    // What is open is known better from the editor; being saved changes nothing.
    const news = changes.filter(({ uri, type }) => type !== FileChangeType.Changed || workspace.document(uri) === undefined)
    const concerns = news.map(({ uri }) => service.fileChanged(uri) || mayBePolicy(uri))
    if (concerns.includes(true)) refresh()
  })

  connection.onNotification(TRUST_GRANTED, () => {
    if (trusted) return
    trusted = true
    restart()
  })

  documents.listen(connection)
  connection.listen()
}
