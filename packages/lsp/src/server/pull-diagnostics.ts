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
import type { LanguageService, Report } from '../language-service.ts'
import { isConfiguration } from '../workspace/formats.ts'
import type { ChangedFindings } from '../workspace/set-checks.ts'
import type { Client } from './client.ts'
import { toClientDiagnostics } from './downgrade.ts'

type DocumentReport = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport

export interface PullInput {
  readonly connection: Connection
  readonly service: LanguageService
  readonly client: () => Client
  /** Lets other messages go first. */
  readonly breathe: () => Promise<void>
}

const NONE: ReadonlyMap<string, Report['items']> = new Map()

/** It was the editor who cancelled, mostly because it wants to know anew. Data on whether to ask again would keep it from that. */
const cancelled = () => new ResponseError<DiagnosticServerCancellationData>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')

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
export interface PulledDiagnostics {
  listen(): void
  /** Comparing found something else in these policies: what is reported next on one of their sets brings them along. */
  changed(findings: ChangedFindings): void
}

export function createPulledDiagnostics({ connection, service, client, breathe }: PullInput): PulledDiagnostics {
  const resultIdOf = createResultIds()
  /** Policies in which comparing found something that was not told yet, each with its set. */
  const untold = new Map<string, readonly string[]>()
  /** Broken configurations that were told along with the files that lead to them. */
  const broken = new Set<string>()

  function toReport(uri: string, items: Report['items'], previous: string | undefined): DocumentReport {
    const resultId = resultIdOf(uri, items)
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: toClientDiagnostics(items, client()) }
  }

  /** What was found in other files: configurations that are broken or were, and policies it was compared with. */
  async function relatedTo(uri: string, related: Report['related']): Promise<ReadonlyMap<string, Report['items']>> {
    const compared = [...untold].flatMap(([other, set]) => (set.includes(uri) ? other : []))
    const others = new Map(related)
    for (const file of [...broken, ...compared])
      if (file !== uri && !others.has(file)) others.set(file, (await service.diagnostics(file)).items)
    return others
  }

  function noteTold(others: ReadonlyMap<string, Report['items']>, related: Report['related']): void {
    for (const file of others.keys()) {
      untold.delete(file)
      broken.delete(file)
    }
    for (const file of related.keys()) broken.add(file)
  }

  async function answer(uri: string, previous: string | undefined, token: CancellationToken) {
    const { items, related } = await service.diagnostics(uri, () => !token.isCancellationRequested)
    if (token.isCancellationRequested) return cancelled()
    const others = client().relatedReports ? await relatedTo(uri, related) : NONE
    if (token.isCancellationRequested) return cancelled()
    noteTold(others, related)
    untold.delete(uri)
    const relatedDocuments = Object.fromEntries([...others].map(([file, found]) => [file, toReport(file, found, undefined)]))
    return { ...toReport(uri, items, previous), ...(others.size === 0 ? {} : { relatedDocuments }) }
  }

  async function* reports(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    const left = new Set(previous.keys())
    for (const uri of await service.checkedFiles()) {
      await breathe()
      if (token.isCancellationRequested) return
      left.delete(uri)
      const { version, items } = await service.diagnostics(uri, () => !token.isCancellationRequested)
      if (token.isCancellationRequested) return
      yield { uri, version, ...toReport(uri, items, previous.get(uri)) }
    }
    // What was reported before and is no policy any more, or in no folder that is open.
    for (const uri of left) {
      const { version, items } = isConfiguration(uri) ? await service.diagnostics(uri) : { version: null, items: [] }
      yield { uri, version, ...toReport(uri, items, previous.get(uri)) }
    }
  }

  return {
    listen() {
      connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) => answer(textDocument.uri, previousResultId, token))
      connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, partial) => {
        const items: WorkspaceDocumentDiagnosticReport[] = []
        for await (const item of reports(new Map(previousResultIds.map(({ uri, value }) => [uri, value])), token)) {
          if (partial === undefined) items.push(item)
          else partial.report({ items: [item] })
        }
        return token.isCancellationRequested ? cancelled() : { items }
      })
    },
    changed(findings) {
      for (const [uri, set] of findings) untold.set(uri, set)
    },
  }
}
