import type { HistoryRow } from './history-row.ts'

/** How a version follows the one before it, by what they read. */
export interface Passage {
  /** Number of the first version that read the same; undefined where none did. */
  readonly seenIn: number | undefined
  /** How often the file went between these two readings by now, either way. */
  readonly times: number
}

/** Remembers which readings followed one another. Takes a few bytes a version. */
export interface Passages {
  /** Goes on to a version that is a policy. */
  goTo(reading: string, number: number): Passage
}

/**
 * @param past rows that are told already, in their order.
 */
export function createPassages(past: readonly Pick<HistoryRow, 'reading' | 'number'>[]): Passages {
  const firstOf = new Map<string, number>()
  const counts = new Map<string, number>()
  let last: string | undefined
  const passages: Passages = {
    goTo(reading, number) {
      const seenIn = firstOf.get(reading)
      if (seenIn === undefined) firstOf.set(reading, number)
      const pair = [last ?? '', reading].sort().join(' ')
      const times = last === undefined || last === reading ? 0 : (counts.get(pair) ?? 0) + 1
      if (times > 0) counts.set(pair, times)
      last = reading
      return { seenIn, times }
    },
  }
  for (const { reading, number } of past) if (reading !== undefined) passages.goTo(reading, number)
  return passages
}
