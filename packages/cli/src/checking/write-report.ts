import type { Baseline } from '@clausal/core'
import { type CheckTotals, checkFormat, NO_TOTALS, type ReportRun, withFile } from '@clausal/core/report'
import type { Terminal } from '../terminal.ts'
import type { CheckOutcome, CheckRun } from './check-run.ts'

/** What a run comes to, once its report is written. */
export interface RunSummary {
  readonly totals: CheckTotals
  /** Messages about plug-ins that failed. */
  readonly failures: readonly string[]
  /** What accepts all findings, where the run is to. */
  readonly accepted: readonly Baseline[]
}

/** Who hears of a run while it goes on. */
export interface ReportListener {
  /** What is wrong with a file, in its turn. */
  problem(message: string, outcome: CheckOutcome): void
  /** One more is done. */
  step?(): void
  /** Whether nothing was checked that should have been. */
  isVain?(): boolean
}

/**
 * Writes the report of a run while its outcomes come.
 */
export async function writeReport(
  outcomes: AsyncIterable<CheckOutcome>,
  run: CheckRun & ReportRun,
  terminal: Pick<Terminal, 'out' | 'drained'>,
  listener: ReportListener,
): Promise<RunSummary> {
  const format = checkFormat(run.format)
  const writer = format.createWriter(run, run.acceptsAll ? () => undefined : terminal.out)
  const failures: string[] = []
  const accepted: Baseline[] = []
  let totals = NO_TOTALS
  for await (const outcome of outcomes) {
    const { checked, problems } = outcome
    listener.step?.()
    for (const message of problems) listener.problem(message, outcome)
    if (checked === undefined) continue
    writer.add(checked.part)
    totals = withFile(totals, checked.summary)
    failures.push(...checked.failures)
    if (checked.accepted !== undefined) accepted.push(checked.accepted)
    await terminal.drained()
  }
  const isVain = totals.files === 0 && listener.isVain?.() === true
  if (!(isVain && format.isVerdict)) writer.end(totals)
  await terminal.drained()
  return { totals, failures, accepted }
}
