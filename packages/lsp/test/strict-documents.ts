import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'

/** The documents of a strict client: they refuse what a careful editor would. */
export interface StrictDocuments {
  open(uri: string, languageId: string, text: string): TextDocument
  close(uri: string): void
  get(uri: string): TextDocument
  has(uri: string): boolean
  replace(uri: string, text: string): TextDocument
  change(uri: string, range: Range, text: string): TextDocument
  /** Checks an edit of several files and applies it to the open ones, whose URIs it gives. */
  apply(edit: WorkspaceEdit): readonly string[]
  /** Fails where a range is not inside a document. */
  checkRange(uri: string, range: Range, what: string): void
}

const isBefore = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.character < b.character)

/** What a snippet inserts before anybody fills it in. */
const textOfSnippet = (snippet: string) => snippet.replace(/\$\{\d+:([^}]*)\}|\$\d+/g, '$1').replace(/\\([\\$}])/g, '$1')

export function createStrictDocuments(): StrictDocuments {
  const documents = new Map<string, TextDocument>()

  const get = (uri: string): TextDocument => {
    const document = documents.get(uri)
    if (document === undefined) throw new Error(`${uri} is not open`)
    return document
  }

  function checkRange(uri: string, { start, end }: Range, what: string): void {
    const document = documents.get(uri)
    if (isBefore(end, start)) throw new Error(`${what}: a range that ends before it begins in ${uri}`)
    if (document === undefined) return
    for (const position of [start, end]) {
      const back = document.positionAt(document.offsetAt(position))
      if (back.line !== position.line || back.character !== position.character)
        throw new Error(`${what}: ${position.line}:${position.character} is not inside ${uri}`)
    }
  }

  function checkEdits(uri: string, edits: readonly TextEdit[]): void {
    const sorted = edits.toSorted((a, b) => (isBefore(a.range.start, b.range.start) ? -1 : isBefore(b.range.start, a.range.start) ? 1 : 0))
    for (const [index, edit] of sorted.entries()) {
      checkRange(uri, edit.range, 'an edit')
      const previous = sorted[index - 1]
      if (previous !== undefined && isBefore(edit.range.start, previous.range.end)) throw new Error(`overlapping edits in ${uri}`)
    }
  }

  return {
    open(uri, languageId, text) {
      if (documents.has(uri)) throw new Error(`${uri} is open already`)
      const document = TextDocument.create(uri, languageId, 1, text)
      documents.set(uri, document)
      return document
    },
    close(uri) {
      documents.delete(uri)
    },
    get,
    has: (uri) => documents.has(uri),
    replace(uri, text) {
      const document = get(uri)
      return TextDocument.update(document, [{ text }], document.version + 1)
    },
    change(uri, range, text) {
      const document = get(uri)
      return TextDocument.update(document, [{ range, text }], document.version + 1)
    },
    apply({ changes, documentChanges = [] }) {
      if (changes !== undefined) throw new Error('an edit without versions, for a client that can read versions')
      const touched: string[] = []
      for (const change of documentChanges) {
        if (!('textDocument' in change)) throw new Error(`unexpected ${change.kind} of a file`)
        const { uri, version } = change.textDocument
        const edits = change.edits.map(
          (edit): TextEdit => ({
            range: edit.range,
            newText: 'newText' in edit ? edit.newText : textOfSnippet(edit.snippet.value),
          }),
        )
        checkEdits(uri, edits)
        if (!documents.has(uri)) {
          if (version !== null) throw new Error(`a version for ${uri}, which is not open`)
          continue
        }
        const document = get(uri)
        if (version !== document.version) throw new Error(`an edit of version ${version} of ${uri}, which is at ${document.version}`)
        TextDocument.update(document, [{ text: TextDocument.applyEdits(document, edits) }], document.version + 1)
        touched.push(uri)
      }
      return touched
    },
    checkRange,
  }
}
