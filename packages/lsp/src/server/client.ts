import { type ClientCapabilities, type InitializeParams, MarkupKind } from 'vscode-languageserver'

/** What the editor at the other end can do. */
export interface Client {
  readonly capabilities: ClientCapabilities
  /** Whether it asks for diagnostics itself. Where it does, none are sent unasked. */
  readonly pullsDiagnostics: boolean
  /** What diagnostics may have besides a place and a message. */
  readonly diagnostics: { readonly related: boolean; readonly tags: boolean; readonly links: boolean }
  /** Whether a report on one file may bring those on others. */
  readonly relatedReports: boolean
  readonly hasConfiguration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchers: boolean
  readonly hasFolders: boolean
  /** The markup that hovers may have. */
  readonly hoverMarkup: MarkupKind
  readonly completionMarkup: MarkupKind
  /** Whether completions may hold snippets. */
  readonly completionSnippets: boolean
  /** Whether edits may hold snippets. */
  readonly editSnippets: boolean
  /** Whether edits may make files. */
  readonly createsFiles: boolean
  /** Whether edits may name versions. */
  readonly versionedEdits: boolean
  /** Whether code actions may be more than commands. */
  readonly codeActionLiterals: boolean
  readonly definitionLinks: boolean
  readonly nestedSymbols: boolean
  readonly showsDocuments: boolean
  readonly refreshes: {
    readonly diagnostics: boolean
    readonly codeLens: boolean
    readonly inlayHint: boolean
    readonly semanticTokens: boolean
  }
}

const markupOf = (formats: readonly MarkupKind[] | undefined) =>
  formats?.includes(MarkupKind.Markdown) === true ? MarkupKind.Markdown : MarkupKind.PlainText

export function readClient({ capabilities }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities
  // Editors that ask for diagnostics say here, too, what they can show.
  const shows = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic }
  return {
    capabilities,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    diagnostics: {
      related: shows.relatedInformation === true,
      tags: shows.tagSupport !== undefined,
      links: shows.codeDescriptionSupport === true,
    },
    relatedReports: textDocument?.diagnostic?.relatedDocumentSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    hoverMarkup: markupOf(textDocument?.hover?.contentFormat),
    completionMarkup: markupOf(textDocument?.completion?.completionItem?.documentationFormat),
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    editSnippets: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    showsDocuments: window?.showDocument?.support === true,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      codeLens: workspace?.codeLens?.refreshSupport === true,
      inlayHint: workspace?.inlayHint?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    },
  }
}
