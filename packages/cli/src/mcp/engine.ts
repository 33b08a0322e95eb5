import { Worker } from 'node:worker_threads'
import { LONGEST_CALL } from './limits.ts'
import type { Answer } from './tool.ts'
import { ToolError } from './tool-error.ts'
import type { Call } from './worker.ts'

/** Answers calls, one after the other. */
export interface Engine {
  /**
   * @throws {ToolError} where the call cannot be answered, or takes too long.
   * @throws the reason of the signal, where the call is given up.
   */
  answer(call: Call, signal: AbortSignal): Promise<Answer>
}

type Reply = { readonly answer: Answer } | { readonly problem: string }

// Built beside what this is built into.
function startWorker(): Worker {
  const worker = new Worker(new URL('mcp-worker.js', import.meta.url))
  // Where the client has gone, nobody waits for an answer.
  worker.unref()
  return worker
}

/**
 * Answers calls on another thread. A call that is given up or takes too long ends the thread, and the next call has a new one.
 *
 * @param start starts a thread that answers.
 */
export function createEngine(start: () => Worker = startWorker): Engine {
  let worker: Worker | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const answerNow = (call: Call, signal: AbortSignal) =>
    new Promise<Answer>((resolve, reject) => {
      signal.throwIfAborted()
      worker ??= start()
      const thread = worker
      const end = (reason: unknown) => {
        worker = undefined
        void thread.terminate()
        settle()
        reject(reason)
      }
      const giveUp = () => end(signal.reason)
      const tooLong = () => end(new ToolError(`This took longer than ${LONGEST_CALL / 1000} seconds and was stopped. Give a shorter text.`))
      const take = (reply: Reply) => {
        settle()
        if ('answer' in reply) resolve(reply.answer)
        else reject(new ToolError(reply.problem))
      }
      const timer = setTimeout(tooLong, LONGEST_CALL)
      const settle = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
        thread.off('error', end).off('message', take)
      }
      signal.addEventListener('abort', giveUp)
      thread.on('error', end).on('message', take)
      thread.postMessage(call)
    })

  return {
    answer(call, signal) {
      const answered = turn.then(() => answerNow(call, signal))
      turn = answered.catch(() => undefined)
      return answered
    },
  }
}
