import { LoadError } from '@clausal/core/node'
import { formatJsonLine, type StreamProblem } from '@clausal/core/report'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { type Terminal, tell } from '../terminal.ts'
import { checkInOrder } from './check-in-order.ts'
import { type CheckOptions, type FailLevel, isFailing } from './check-options.ts'
import type { CheckOutcome, CheckRun } from './check-run.ts'
import { createCheckers } from './checkers.ts'
import { oneByOne } from './in-places.ts'
import { readDocuments } from './stream.ts'
import { writeReport } from './write-report.ts'

/**
 * What a stream of texts cannot have: it has no files, and is never known as a whole.
 *
 * @throws {LoadError} for options that it cannot be had with.
 */
export function refuseWithStream(names: readonly string[], { format, fix, updateBaseline, shard }: CheckOptions): void {
  const refuse = (option: string, reason: string) => {
    throw new LoadError('--stdin-ndjson', `it cannot be had with ${option}: ${reason}`)
  }
  if (format !== 'ndjson') refuse(`--format ${format}`, 'a stream is answered line by line. Add --format ndjson.')
  if (names.length > 0) refuse('files', `the policies come from standard input. Leave out ${names[0]}.`)
  if (fix === true) refuse('--fix', 'there is no file to mend.')
  if (updateBaseline === true) refuse('--update-baseline', 'a baseline is about files.')
  if (shard !== undefined) refuse('--shard', 'divide the stream before.')
}

/** Checks policies from standard input as they come. */
export async function checkStream(run: CheckRun, failOn: FailLevel, { threads }: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const checkers = await createCheckers(run, Number.POSITIVE_INFINITY, threads)
  let problems = 0
  const listener = {
    problem(error: string, { place, stream }: CheckOutcome) {
      problems++
      const record: StreamProblem = { line: place + 1, ...stream, error }
      terminal.out(formatJsonLine(record))
    },
  }
  try {
    const jobs = readDocuments(terminal.input)
    const outcomes = oneByOne(checkInOrder(jobs, checkers))
    const { totals, failures } = await writeReport(outcomes, run, terminal, listener)
    for (const failure of failures) tell(terminal, failure)
    if (problems > 0) tell(terminal, `error: ${problems} of the lines could not be checked as they are: see the records with "error".`)
    if (problems + failures.length > 0) return EXIT.failure
    return isFailing(totals, failOn) ? EXIT.findings : EXIT.clean
  } finally {
    await Promise.all(checkers.map((checker) => checker.end()))
  }
}
