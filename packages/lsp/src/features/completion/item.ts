import { type CompletionItem, CompletionItemKind, InsertTextFormat, type MarkupKind, type Range } from 'vscode-languageserver-types'
import { paragraph, renderSheet } from '../sheet.ts'

/** A proposal before it is known what the editor can show. */
export interface Proposal {
  readonly label: string
  /** What replaces the words at the cursor. */
  readonly text: string
  readonly kind: CompletionItemKind
  readonly detail?: string
  readonly documentation?: string
  /** Smaller numbers come first; within one, the alphabet. */
  readonly rank: number
  /** Whether `text` has stops for the cursor, `${1:...}`. */
  readonly isSnippet?: boolean
}

/** What an editor can do with completions. */
export interface CompletionClient {
  readonly snippets: boolean
  readonly markup: MarkupKind
}

/** A snippet without its stops. */
const plain = (snippet: string) => snippet.replace(/\$\{\d{1,3}:([^}]{0,300})\}|\$\d{1,3}/g, '$1')

export function toCompletionItem(proposal: Proposal, range: Range, { snippets, markup }: CompletionClient): CompletionItem {
  const { label, text, kind, detail, documentation, rank, isSnippet = false } = proposal
  const asSnippet = isSnippet && snippets
  return {
    label,
    kind,
    sortText: `${rank}${label.toLowerCase()}`,
    filterText: label,
    textEdit: { range, newText: isSnippet && !snippets ? plain(text) : text },
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined || documentation === '' ? {} : { documentation: renderSheet([paragraph(documentation)], markup) }),
  }
}

export { CompletionItemKind }
