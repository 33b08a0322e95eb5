import { availableParallelism } from 'node:os'
import type { Checker, CheckRun } from './check-run.ts'
import { createChecker } from './create-checker.ts'
import { startThread } from './thread.ts'

/** A thread has to load and warm up first: fewer jobs are done sooner on this one. */
const LEAST_JOBS_OF_A_THREAD = 40
/** Each thread takes memory of its own. */
const MOST_THREADS = 8

/**
 * Makes the checkers of a run: this thread for few jobs, threads of their own for many.
 *
 * @param jobs how many there are; Infinity where nobody knows.
 * @param threads how many to use; unless said, as many as there are cores and jobs for.
 */
export async function createCheckers(run: CheckRun, jobs: number, threads?: number): Promise<readonly Checker[]> {
  const worth = jobs < LEAST_JOBS_OF_A_THREAD ? 0 : Math.min(availableParallelism(), MOST_THREADS, Math.ceil(jobs / LEAST_JOBS_OF_A_THREAD))
  let here: Promise<Checker> | undefined
  const spare = () => {
    here ??= createChecker(run)
    return here
  }
  // What writes files stays where signals arrive, so that one that ends the run leaves no temporary file.
  const count = run.fix ? 0 : (threads ?? worth)
  return count === 0 ? [await spare()] : Array.from({ length: count }, () => startThread(run, spare))
}
