import {
  type CancellationToken,
  type Connection,
  type DiagnosticServerCancellationData,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  type UnchangedDocumentDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import type { LanguageService, Report } from '../service.ts'

type DocumentReport = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport

export interface PullInput {
  readonly connection: Connection
  readonly service: LanguageService
  /** Lets other messages go first. */
  readonly breathe: () => Promise<void>
}

const cancelled = () =>
  new ResponseError<DiagnosticServerCancellationData>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.', {
    retriggerRequest: false,
  })

/** Gives reports names that stay while what they say stays. */
function createResultIds() {
  const known = new Map<string, { readonly said: string; readonly id: string }>()
  let serial = 0
  return (uri: string, items: Report['items']): string => {
    const said = JSON.stringify(items)
    const before = known.get(uri)
    if (before?.said === said) return before.id
    const id = String(++serial)
    known.set(uri, { said, id })
    return id
  }
}

/** Answers editors that ask for diagnostics. */
export function listenForPulls({ connection, service, breathe }: PullInput): void {
  const resultIdOf = createResultIds()

  function toReport(uri: string, items: Report['items'], previous: string | undefined): DocumentReport {
    const resultId = resultIdOf(uri, items)
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] }
  }

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const { uri } = textDocument
    const { items, related } = await service.diagnostics(uri)
    if (token.isCancellationRequested) return cancelled()
    const relatedDocuments = Object.fromEntries([...related].map(([file, others]) => [file, toReport(file, others, undefined)]))
    return { ...toReport(uri, items, previousResultId), ...(related.size === 0 ? {} : { relatedDocuments }) }
  })

  async function* reports(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    const left = new Set(previous.keys())
    for (const uri of await service.checkedFiles()) {
      await breathe()
      if (token.isCancellationRequested) return
      left.delete(uri)
      const { version, items } = await service.diagnostics(uri)
      yield { uri, version, ...toReport(uri, items, previous.get(uri)) }
    }
    // What was reported before and is no policy any more.
    for (const uri of left) {
      const { version, items } = await service.diagnostics(uri)
      yield { uri, version, ...toReport(uri, items, previous.get(uri)) }
    }
  }

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, partial) => {
    const items: WorkspaceDocumentDiagnosticReport[] = []
    for await (const item of reports(new Map(previousResultIds.map(({ uri, value }) => [uri, value])), token)) {
      if (partial === undefined) items.push(item)
      else partial.report({ items: [item] })
    }
    return token.isCancellationRequested ? cancelled() : { items }
  })
}
