/** Numbers by pairs of numbers from 0 on. */
export interface PairMap {
  /** {@link NONE_KEPT} where no number is kept of a pair. */
  get(first: number, second: number): number
  /** Keeps a number of a pair that none is kept of. */
  add(first: number, second: number, value: number): void
}

export const NONE_KEPT = -1

/** Numbers of a slot: the pair, its value, and one that is not used. */
const SLOT = 4
const FIRST_SLOTS = 1 << 12

/** Spreads pairs over a power of two slots, as multiplicative hashing does. */
const slotOf = (first: number, second: number, slots: number) => {
  const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b)
  return ((hash ^ (hash >>> 15)) & (slots - 1)) * SLOT
}

/**
 * A table in one run of numbers, in which a pair stands in its slot or one of the next. Where a text's words are followed through phrases or
 * looked up with their neighbours, pairs are asked for several times a word: a map takes several times as long, because its parts lie
 * scattered in memory.
 */
export function createPairMap(): PairMap {
  let slots = FIRST_SLOTS
  let table = new Int32Array(slots * SLOT).fill(NONE_KEPT)
  let count = 0

  /** The place of a pair, or the empty one where it belongs. */
  const placeOf = (first: number, second: number): number => {
    let at = slotOf(first, second, slots)
    while (table[at] !== NONE_KEPT && !(table[at] === first && table[at + 1] === second)) at = (at + SLOT) & (slots * SLOT - 1)
    return at
  }
  const put = (first: number, second: number, value: number) => {
    const at = placeOf(first, second)
    table[at] = first
    table[at + 1] = second
    table[at + 2] = value
  }
  const grow = () => {
    const old = table
    slots *= 2
    table = new Int32Array(slots * SLOT).fill(NONE_KEPT)
    for (let at = 0; at < old.length; at += SLOT) {
      const first = old[at] ?? NONE_KEPT
      if (first !== NONE_KEPT) put(first, old[at + 1] ?? 0, old[at + 2] ?? 0)
    }
  }
  return {
    get: (first, second) => table[placeOf(first, second) + 2] ?? NONE_KEPT,
    add(first, second, value) {
      count += 1
      if (count * 2 > slots) grow()
      put(first, second, value)
    },
  }
}
