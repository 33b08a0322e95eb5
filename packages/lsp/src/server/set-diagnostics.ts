import type { LanguageService } from '../language-service.ts'
import type { ChangedFindings } from '../workspace/set-checks.ts'
import type { ServerHost } from './host.ts'

/** In milliseconds. Long enough that nobody is in the middle of a word. */
const PAUSE = 400

export interface SetDiagnosticsInput {
  readonly service: LanguageService
  readonly after: ServerHost['after']
  /** Lets other messages go first. */
  readonly breathe: () => Promise<void>
  /** What comparing found is something else than before. */
  readonly changed: (findings: ChangedFindings) => void
  readonly report: (error: unknown) => void
}

/** Has policies compared once nothing has changed for a while. */
export interface SetDiagnostics {
  /** Something changed: the pause begins anew. */
  touch(): void
}

export function createSetDiagnostics({ service, after, breathe, changed, report }: SetDiagnosticsInput): SetDiagnostics {
  let cancel = () => {}
  async function compare(): Promise<void> {
    const findings = await service.compareSets(breathe)
    if (findings !== undefined && findings.size > 0) changed(findings)
  }
  return {
    touch() {
      cancel()
      cancel = after(PAUSE, () => void compare().catch(report))
    },
  }
}
