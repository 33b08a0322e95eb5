import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import type { PolicyDocument } from './policies.ts'

/** An edit of one policy. */
export interface FileEdit {
  readonly document: Pick<PolicyDocument, 'uri' | 'version'>
  readonly edit: TextEdit
}

/** The edits of several files as one, each file at the version it was read at. */
export function toWorkspaceEdit(edits: readonly FileEdit[]): WorkspaceEdit {
  const byFile = new Map<string, TextDocumentEdit>()
  for (const { document, edit } of edits) {
    const file = byFile.get(document.uri)
    if (file === undefined) byFile.set(document.uri, { textDocument: { uri: document.uri, version: document.version }, edits: [edit] })
    else file.edits.push(edit)
  }
  return { documentChanges: [...byFile.values()] }
}
