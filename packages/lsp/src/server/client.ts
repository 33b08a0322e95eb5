import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver'

/** What the editor at the other end can do. */
export interface Client {
  readonly capabilities: ClientCapabilities
  /** Whether it asks for diagnostics itself. Where it does, none are sent unasked. */
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly hasConfiguration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly hasFolders: boolean
}

export function readClient({ capabilities }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities
  return {
    capabilities,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
  }
}
