import type { Finding } from '@clausal/core'
import type { CodeAction, Command, Range } from 'vscode-languageserver-types'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { placedRange, toDiagnostic } from '../diagnostics.ts'

/** A replacement whose text has stops for the cursor, where the editor can fill them in. */
export interface ActionEdit {
  readonly range: Range
  readonly text: string
  /** The same as a snippet, `${1:...}`; absent where there is nothing to fill in. */
  readonly snippet?: string
}

/** A code action before it is known what the editor can do. All of its edits are of the policy it is offered for. */
export interface PolicyAction {
  readonly title: string
  readonly kind: string
  readonly edits: readonly ActionEdit[]
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
}

/** As editors take it: one edit of one file at the version that was read. */
export function toCodeAction(document: PolicyDocument, action: PolicyAction, { snippets }: ActionClient): CodeAction {
  const { title, kind, edits, findings, isPreferred, command } = action
  return {
    title,
    kind,
    ...(findings === undefined
      ? {}
      : { diagnostics: findings.map((finding) => toDiagnostic(document, finding, placedRange(document, finding))) }),
    ...(isPreferred === undefined ? {} : { isPreferred }),
    ...(command === undefined ? {} : { command }),
    ...(edits.length === 0
      ? {}
      : {
          edit: {
            documentChanges: [
              {
                textDocument: { uri: document.uri, version: document.version },
                edits: edits.map(({ range, text, snippet }) =>
                  snippet === undefined || !snippets
                    ? { range, newText: text }
                    : { range, snippet: { kind: 'snippet' as const, value: snippet } },
                ),
              },
            ],
          },
        }),
  }
}

/** Text as a snippet has it, where nothing in it means anything. */
export const inSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&')
