import type { Diagnostic, DocumentSymbol, Location, LocationLink, SymbolInformation, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Client } from './client.ts'

/** An edit as the editor can read it: without versions where it knows none. */
export function toClientEdit(edit: WorkspaceEdit, { versionedEdits }: Client): WorkspaceEdit {
  if (versionedEdits) return edit
  const changes: Record<string, TextEdit[]> = {}
  for (const change of edit.documentChanges ?? []) {
    if (!('textDocument' in change)) continue
    changes[change.textDocument.uri] = change.edits.map((one) => ({
      range: one.range,
      newText: 'newText' in one ? one.newText : one.snippet.value,
    }))
  }
  return { changes }
}

/** Diagnostics as the editor can show them. */
export function toClientDiagnostics(items: readonly Diagnostic[], { diagnostics: { related, tags, links } }: Client): Diagnostic[] {
  return items.map(({ relatedInformation, tags: own, codeDescription, ...diagnostic }) => ({
    ...diagnostic,
    ...(related && relatedInformation && { relatedInformation }),
    ...(tags && own && { tags: own }),
    ...(links && codeDescription && { codeDescription }),
  }))
}

/** Places as the editor can read them: without what led there where it knows no links. */
export function toClientLocations(links: readonly LocationLink[], { definitionLinks }: Client): LocationLink[] | Location[] {
  return definitionLinks
    ? [...links]
    : links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }))
}

/** Symbols as the editor can read them: as a list where it knows no trees. */
export function toClientSymbols(
  symbols: readonly DocumentSymbol[],
  uri: string,
  { nestedSymbols }: Client,
): DocumentSymbol[] | SymbolInformation[] {
  if (nestedSymbols) return [...symbols]
  const flat: SymbolInformation[] = []
  const visit = (list: readonly DocumentSymbol[], containerName?: string) => {
    for (const { name, kind, range, children = [] } of list) {
      flat.push({ name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) })
      visit(children, name)
    }
  }
  visit(symbols)
  return flat
}
