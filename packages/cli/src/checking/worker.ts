import { parentPort, workerData } from 'node:worker_threads'
import type { CheckJob, CheckRun } from './check-run.ts'
import { createChecker } from './create-checker.ts'

/** A job with its number, so that the answer finds back. */
export interface Ask {
  readonly number: number
  readonly job: CheckJob
}

const run: CheckRun = workerData
const checker = createChecker(run)
// Whoever asks hears of it.
checker.catch(() => undefined)

parentPort?.on('message', async ({ number, job }: Ask) => {
  try {
    const { check } = await checker
    parentPort?.postMessage({ number, outcomes: await check(job) })
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    parentPort?.postMessage({ number, error: { name, message, stack } })
  }
})
