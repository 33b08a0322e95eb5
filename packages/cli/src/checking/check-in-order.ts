import type { Checker, CheckJob, CheckOutcome } from './check-run.ts'

type Outcomes = readonly CheckOutcome[]

/** A thread is asked for the next job before it is done with the last, so that it never waits. */
const JOBS_OF_A_CHECKER = 2
/** For each checker, how many jobs are begun before the oldest is taken: what is done waits for its turn in memory. */
const AHEAD = 8

/** Gives jobs to whoever is free. */
function createDesk(checkers: readonly Checker[]): (job: CheckJob) => Promise<Outcomes> {
  const free = checkers.flatMap((checker) => Array.from({ length: JOBS_OF_A_CHECKER }, () => checker)).reverse()
  const waiting: ((checker: Checker) => void)[] = []
  const next = () => {
    const checker = free.pop()
    return checker === undefined ? new Promise<Checker>((resolve) => waiting.push(resolve)) : Promise.resolve(checker)
  }
  return async (job) => {
    const checker = await next()
    try {
      return await checker.check(job)
    } finally {
      const first = waiting.shift()
      if (first === undefined) free.push(checker)
      else first(checker)
    }
  }
}

/**
 * Has jobs done by several checkers and gives their outcomes in the order of the jobs, each as soon as it can be. No more jobs are taken than are
 * being done, whoever gives or takes slowly.
 */
export async function* checkInOrder(
  jobs: Iterable<CheckJob> | AsyncIterable<CheckJob>,
  checkers: readonly Checker[],
): AsyncGenerator<Outcomes, void, undefined> {
  const give = createDesk(checkers)
  const source = Symbol.asyncIterator in jobs ? jobs[Symbol.asyncIterator]() : jobs[Symbol.iterator]()
  const begun: Promise<Outcomes>[] = []
  let coming: Promise<IteratorResult<CheckJob>> | undefined
  let isOver = false
  while (true) {
    if (!isOver && begun.length < checkers.length * AHEAD) coming ??= Promise.resolve(source.next())
    const [oldest] = begun
    if (coming === undefined && oldest === undefined) return
    const event = await Promise.race([...(coming ? [coming.then((job) => ({ job }))] : []), ...(oldest ? [oldest] : [])])
    if ('job' in event) {
      coming = undefined
      isOver = event.job.done === true
      if (event.job.done === true) continue
      const outcomes = give(event.job.value)
      // It is heard of when its turn comes.
      outcomes.catch(() => undefined)
      begun.push(outcomes)
    } else {
      begun.shift()
      yield event
    }
  }
}
