import type { Finding } from '@clausal/core'
import type { CodeAction, Command, CreateFile, Range, TextDocumentEdit } from 'vscode-languageserver-types'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { placedRange, toDiagnostic } from '../diagnostics.ts'

/** A replacement whose text has stops for the cursor, where the editor can fill them in. */
export interface ActionEdit {
  readonly range: Range
  readonly text: string
  /** The same as a snippet, `${1:...}`; absent where there is nothing to fill in. */
  readonly snippet?: string
}

/** Edits of another file than the policy. */
export interface OtherEdits {
  readonly uri: string
  readonly version: number | null
  /** Whether the file has to be made first. */
  readonly isNew: boolean
  readonly edits: readonly ActionEdit[]
}

/** A code action before it is known what the editor can do. */
export interface PolicyAction {
  readonly title: string
  readonly kind: string
  /** Of the policy it is offered for. */
  readonly edits: readonly ActionEdit[]
  readonly elsewhere?: OtherEdits
  /** What it mends. */
  readonly findings?: readonly Finding[]
  readonly isPreferred?: true
  readonly command?: Command
}

/** Kinds of Clausal's own, below those of the protocol. */
export const KINDS = {
  quickFix: 'quickfix',
  fixAll: 'source.fixAll.clausal',
  update: 'source.updateDate.clausal',
  rewrite: 'refactor.rewrite.clausal',
} as const

/** What an editor can do with code actions. */
export interface ActionClient {
  /** Whether edits may hold snippets. */
  readonly snippets: boolean
  /** Whether edits may make files. */
  readonly createsFiles: boolean
}

/** As editors take it: edits of files at the versions that were read. */
export function toCodeAction(document: PolicyDocument, action: PolicyAction, client: ActionClient): CodeAction {
  const { title, kind, edits, elsewhere, findings, isPreferred, command } = action
  const files = [...(edits.length === 0 ? [] : [{ ...document, isNew: false, edits }]), ...(elsewhere === undefined ? [] : [elsewhere])]
  return {
    title,
    kind,
    ...(findings === undefined
      ? {}
      : { diagnostics: findings.map((finding) => toDiagnostic(document, finding, placedRange(document, finding))) }),
    ...(isPreferred === undefined ? {} : { isPreferred }),
    ...(command === undefined ? {} : { command }),
    ...(files.length === 0 ? {} : { edit: { documentChanges: files.flatMap((file) => toDocumentChanges(file, client)) } }),
  }
}

function toDocumentChanges({ uri, version, isNew, edits }: OtherEdits, { snippets }: ActionClient): (CreateFile | TextDocumentEdit)[] {
  return [
    ...(isNew ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
    {
      textDocument: { uri, version },
      edits: edits.map(({ range, text, snippet }) =>
        snippet === undefined || !snippets ? { range, newText: text } : { range, snippet: { kind: 'snippet' as const, value: snippet } },
      ),
    },
  ]
}

/** Text as a snippet has it, where nothing in it means anything. */
export const inSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
