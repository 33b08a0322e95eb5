/** The first entries of a list, and how many were left off. */
export interface Shortened<Entry> {
  readonly shown: readonly Entry[]
  readonly leftOff: number
}

export function shorten<Entry>(list: readonly Entry[], limit: number): Shortened<Entry> {
  return { shown: list.slice(0, limit), leftOff: Math.max(0, list.length - limit) }
}

/** Says that something was left off; nothing where nothing was. */
export const leftOffLine = (leftOff: number, what: string): readonly string[] =>
  leftOff === 0 ? [] : [`${leftOff} more ${what} left off; ask with a higher limit.`]
