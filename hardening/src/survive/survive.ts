import { Worker } from 'node:worker_threads'
import type { Message } from './message.ts'
import type { Sample } from './stage.ts'

/** How one stage went. */
export interface Outcome {
  readonly stage: string
  /** What was wrong, in words: thrown, hung, or a range that lies outside. */
  readonly problems: readonly string[]
  /** What the processor spent on its thread, in milliseconds: other programs do not count. */
  readonly time: number
}

/** Puts texts through everything, each stage under the eyes of a watchdog. */
export interface Survival {
  survive(sample: Sample): Promise<readonly Outcome[]>
  stop(): Promise<void>
}

/**
 * Starts the thread in which texts are tried.
 *
 * @param patience how long one stage may take, in milliseconds; then its thread is ended, and the rest of the text is given up.
 */
export function startSurvival(patience: number): Survival {
  let worker: Worker | undefined

  async function survive(sample: Sample): Promise<readonly Outcome[]> {
    worker ??= new Worker(new URL('worker.ts', import.meta.url))
    const thread = worker
    const outcomes: Outcome[] = []
    return new Promise((resolve) => {
      let stage = 'start'
      let timer: NodeJS.Timeout | undefined
      const end = (last?: Outcome) => {
        clearTimeout(timer)
        thread.off('message', receive).off('error', fail)
        resolve(last === undefined ? outcomes : [...outcomes, last])
      }
      const giveUp = (problem: string, time: number) => {
        worker = undefined
        void thread.terminate()
        end({ stage, problems: [problem], time })
      }
      const watch = () => {
        clearTimeout(timer)
        timer = setTimeout(() => giveUp(`hangs: over ${patience} ms`, patience), patience)
      }
      const fail = (error: unknown) => giveUp(`the thread ended: ${error instanceof Error ? error.message : String(error)}`, 0)
      const receive = (message: Message) => {
        if (message.type === 'begins') {
          stage = message.stage
          watch()
        } else if (message.type === 'ended') outcomes.push(message)
        else end()
      }
      thread.on('message', receive).on('error', fail)
      watch()
      thread.postMessage(sample)
    })
  }
  return {
    survive,
    async stop() {
      await worker?.terminate()
    },
  }
}
