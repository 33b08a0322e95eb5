import { parentPort } from 'node:worker_threads'
import fc from 'fast-check'
import { TARGETS } from './targets.ts'

/** A batch that the long run asks for, and what came of it. */
export interface Batch {
  readonly target: string
  readonly seed: number
  readonly runs: number
}
export interface BatchResult {
  readonly executions: number
  /** What was found, with the smallest input that shows it. */
  readonly failure?: string
}

parentPort?.on('message', async ({ target, seed, runs }: Batch) => {
  const property = TARGETS.find(({ name }) => name === target)?.property()
  if (property === undefined) throw new Error(`There is no target '${target}'.`)
  const details = await fc.check(property, { seed, numRuns: runs, verbose: false })
  const result: BatchResult = {
    executions: details.numRuns + details.numShrinks,
    ...(details.failed ? { failure: fc.defaultReportMessage(details) ?? 'failed' } : {}),
  }
  parentPort?.postMessage(result)
})
