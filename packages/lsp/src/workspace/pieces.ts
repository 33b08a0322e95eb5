/** How long work goes on before others have their turn. */
export interface Pace {
  /** A clock, in milliseconds. */
  now(): number
  /** Lets others go first. */
  breathe(): Promise<void>
}

/** In milliseconds: nobody notices that they wait so long. */
const LONGEST = 10

/** A work of several pieces, of which each is done once. */
export interface Pieces<T> {
  /** Does what is left at once. */
  all(): T
  /**
   * Does it piece by piece; others have their turn as often as the pace asks for.
   *
   * @param isWanted whether to go on; asked after others had their turn.
   * @returns whether it is done.
   */
  oneByOne(isWanted: () => boolean): Promise<boolean>
}

export function createPieces<T>(start: () => Generator<undefined, T, undefined>, { now, breathe }: Pace): Pieces<T> {
  let pieces: Generator<undefined, T, undefined> | undefined
  let done: { readonly value: T } | undefined
  /** Does one piece, unless all are done. */
  function next(): { readonly value: T } | undefined {
    if (done !== undefined) return done
    pieces ??= start()
    try {
      const piece = pieces.next()
      if (piece.done === true) done = { value: piece.value }
    } catch (error) {
      // Whoever asks again hears of it again.
      pieces = undefined
      throw error
    }
    return done
  }
  return {
    all() {
      for (;;) {
        const result = next()
        if (result !== undefined) return result.value
      }
    },
    async oneByOne(isWanted) {
      let began = now()
      while (next() === undefined) {
        if (now() - began < LONGEST) continue
        await breathe()
        if (!isWanted()) return false
        began = now()
      }
      return true
    },
  }
}
