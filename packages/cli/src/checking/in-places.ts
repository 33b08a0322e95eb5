import type { CheckOutcome } from './check-run.ts'

/** Puts outcomes into the order of their places: each job has the places of its own files, which need not follow one another. */
export async function* inPlaces(
  jobs: AsyncIterable<readonly CheckOutcome[]>,
  places: readonly number[],
): AsyncGenerator<CheckOutcome, void, undefined> {
  const early = new Map<number, CheckOutcome>()
  let next = 0
  for await (const outcomes of jobs) {
    for (const outcome of outcomes) early.set(outcome.place, outcome)
    for (let place = places[next]; place !== undefined; place = places[next]) {
      const outcome = early.get(place)
      if (outcome === undefined) break
      early.delete(place)
      next++
      yield outcome
    }
  }
}

/** The outcomes of jobs of one file each. */
export async function* oneByOne(jobs: AsyncIterable<readonly CheckOutcome[]>): AsyncGenerator<CheckOutcome, void, undefined> {
  for await (const outcomes of jobs) yield* outcomes
}
