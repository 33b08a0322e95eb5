import { PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver'
import type { Client } from './client.ts'
import { requestCapabilities } from './requests.ts'

/** What the server can do for this editor. */
export function computeCapabilities(client: Client): ServerCapabilities {
  const requests = requestCapabilities(client)
  return {
    // What every editor can do; texts are held in these units, so nothing has to be counted anew.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'clausal', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    ...requests,
    workspace: { ...requests.workspace, workspaceFolders: { supported: true, changeNotifications: true } },
  }
}
