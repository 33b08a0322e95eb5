import type { Answers, Question, Reply, Request } from './messages.ts'

/** What asks the worker. */
export interface Engine {
  /** The answer; undefined where a newer question came first. @throws {Error} where the worker failed. */
  ask<R extends Request>(request: R): Promise<Answers[R['type']] | undefined>
  stop(): void
}

interface Waiting {
  readonly id: number
  readonly resolve: (answer: Answers[keyof Answers] | undefined) => void
  readonly reject: (error: Error) => void
}

/** How long a worker that is busy with an older question may take to hear a newer one, in milliseconds. */
const PATIENCE = 1_000

/**
 * Joins the page to a worker. Only the newest question is answered: a worker that does not leave an older one in time is ended, and another begun.
 *
 * @param startWorker starts the worker anew.
 */
export function createEngine(startWorker: () => Worker): Engine {
  let worker: Worker | undefined
  let last = 0
  let waiting: Waiting | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const end = () => {
    worker?.terminate()
    worker = undefined
  }
  const settle = (): Waiting | undefined => {
    clearTimeout(timer)
    const settled = waiting
    waiting = undefined
    return settled
  }
  function begin(): Worker {
    const begun = startWorker()
    begun.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.id !== waiting?.id) return
      if ('begun' in data) {
        clearTimeout(timer)
        return
      }
      const settled = settle()
      if ('answer' in data) settled?.resolve(data.answer)
      else settled?.reject(new Error(data.failure))
    })
    begun.addEventListener('error', ({ message }) => {
      end()
      settle()?.reject(new Error(message === '' ? 'The worker could not be started.' : message))
    })
    return begun
  }
  const send = (question: Question) => {
    worker ??= begin()
    worker.postMessage(question)
  }

  return {
    ask<R extends Request>(request: R) {
      const overtaken = settle()
      overtaken?.resolve(undefined)
      last += 1
      const question = { id: last, request }
      return new Promise<Answers[R['type']] | undefined>((resolve, reject) => {
        waiting = { id: question.id, resolve: resolve as Waiting['resolve'], reject }
        send(question)
        if (overtaken === undefined) return
        const asked = worker
        timer = setTimeout(() => {
          if (worker !== asked || waiting?.id !== question.id) return
          end()
          send(question)
        }, PATIENCE)
      })
    },
    stop() {
      settle()?.resolve(undefined)
      end()
    },
  }
}
