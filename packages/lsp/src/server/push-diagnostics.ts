import type { Connection } from 'vscode-languageserver'
import type { LanguageService } from '../language-service.ts'
import type { Client } from './client.ts'
import { toClientDiagnostics } from './downgrade.ts'

/** Sends diagnostics unasked, to editors that do not ask for them. */
export interface PushedDiagnostics {
  /** What is wrong in this file may have changed. */
  touch(uri: string): void
  /** What is wrong in any of the open files may have changed. */
  touchAll(): void
  /** The file is no longer shown. */
  clear(uri: string): void
}

export interface PushInput {
  readonly connection: Pick<Connection, 'sendDiagnostics'>
  readonly service: Pick<LanguageService, 'diagnostics'>
  readonly client: () => Client
  readonly openFiles: () => readonly string[]
  readonly defer: (work: () => void) => void
  readonly report: (error: unknown) => void
}

export function createPushedDiagnostics({ connection, service, client, openFiles, defer, report }: PushInput): PushedDiagnostics {
  const waiting = new Set<string>()
  /** Files with diagnostics at the editor. */
  const shown = new Set<string>()
  /** Broken configurations, by the file that led to each. */
  const related = new Map<string, readonly string[]>()
  let running = false

  function send(uri: string, version: number | null, diagnostics: Awaited<ReturnType<LanguageService['diagnostics']>>['items']): void {
    if (diagnostics.length === 0 && !shown.has(uri)) return
    if (diagnostics.length === 0) shown.delete(uri)
    else shown.add(uri)
    void connection.sendDiagnostics({
      uri,
      diagnostics: toClientDiagnostics(diagnostics, client()),
      ...(version === null ? {} : { version }),
    })
  }

  /** Takes away the mistakes of configurations that no open file leads to any more. */
  function clearRelated(uri: string, now: readonly string[]): void {
    const before = related.get(uri) ?? []
    if (now.length === 0) related.delete(uri)
    else related.set(uri, now)
    const still = new Set([...related.values()].flat())
    const open = new Set(openFiles())
    for (const file of before) if (!still.has(file) && !open.has(file)) send(file, null, [])
  }

  /** Lets a file wait until those that were edited since have been seen to. */
  function putOff(uri: string): void {
    const others = [...waiting]
    waiting.clear()
    for (const file of [uri, ...others]) waiting.add(file)
  }

  async function check(uri: string): Promise<void> {
    let isPutOff = false
    const {
      version,
      items,
      related: others,
    } = await service.diagnostics(uri, () => {
      isPutOff ||= waiting.size > 0
      return !isPutOff && openFiles().includes(uri)
    })
    // An edit that came meanwhile is waiting already, and its answer is the one to show.
    if (waiting.has(uri) || !openFiles().includes(uri)) return
    if (isPutOff) return putOff(uri)
    send(uri, version, items)
    const open = new Set(openFiles())
    for (const [file, diagnostics] of others) if (!open.has(file)) send(file, null, diagnostics)
    clearRelated(uri, [...others.keys()])
  }

  function run(): void {
    // The one that was edited last is looked at.
    const next = [...waiting].at(-1)
    if (next === undefined) {
      running = false
      return
    }
    waiting.delete(next)
    void check(next)
      .catch(report)
      .then(() => defer(run))
  }

  function start(): void {
    if (running) return
    running = true
    defer(run)
  }

  return {
    touch(uri) {
      waiting.delete(uri)
      waiting.add(uri)
      start()
    },
    touchAll() {
      for (const uri of openFiles()) waiting.add(uri)
      start()
    },
    clear(uri) {
      waiting.delete(uri)
      send(uri, null, [])
      clearRelated(uri, [])
    },
  }
}
