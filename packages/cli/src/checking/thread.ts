import { Worker } from 'node:worker_threads'
import { codeOf } from '@clausal/core/node'
import type { Checker, CheckJob, CheckOutcome, CheckRun } from './check-run.ts'
import type { Ask } from './worker.ts'

type Outcomes = readonly CheckOutcome[]

type Answer = { readonly number: number } & (
  | { readonly outcomes: Outcomes }
  | { readonly error: Pick<Error, 'name' | 'message' | 'stack'> }
)

interface Waiting {
  readonly job: CheckJob
  readonly resolve: (outcomes: Outcomes | Promise<Outcomes>) => void
  readonly reject: (error: unknown) => void
}

/**
 * What a thread may take before it has to tidy up, in megabytes: enough for policies as they are. Left to itself, the engine would rather take
 * more memory the more files there are.
 */
const LIMITS = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 64 } as const
/** Longer jobs may need more. In UTF-16 code units. */
const LONGEST = 200_000

const lengthOf = (job: CheckJob) => job.reduce((sum, { length }) => sum + length, 0)

/**
 * A checker that works on a thread of its own, within limits of memory.
 *
 * @param spare checks what needs more.
 */
export function startThread(run: CheckRun, spare: () => Promise<Checker>): Checker {
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let worker: Worker | undefined

  const lost = (error: unknown) => {
    worker = undefined
    const jobs = [...waiting.values()]
    waiting.clear()
    for (const { job, resolve, reject } of jobs)
      if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') resolve(spare().then(({ check }) => check(job)))
      else reject(error)
  }

  const start = () => {
    // Built beside what this is built into.
    const started = new Worker(new URL('check-worker.js', import.meta.url), { workerData: run, resourceLimits: LIMITS })
    started.on('error', lost)
    started.on('message', (answer: Answer) => {
      const one = waiting.get(answer.number)
      waiting.delete(answer.number)
      if ('outcomes' in answer) one?.resolve(answer.outcomes)
      else one?.reject(Object.assign(new Error(answer.error.message), answer.error))
    })
    return started
  }

  return {
    async check(job) {
      if (lengthOf(job) > LONGEST) return (await spare()).check(job)
      return new Promise((resolve, reject) => {
        const ask: Ask = { number: asked++, job }
        waiting.set(ask.number, { job, resolve, reject })
        worker ??= start()
        worker.postMessage(ask)
      })
    },
    end: async () => void (await worker?.terminate()),
  }
}
