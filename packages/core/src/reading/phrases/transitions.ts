/** Which node each class of words leads to from each node, as far as known. */
export interface Transitions {
  /** {@link UNKNOWN} where none is kept. */
  get(node: number, wordClass: number): number
  set(node: number, wordClass: number, next: number): void
}

export const UNKNOWN = -1

/** Numbers of a slot: node, class and where they lead. */
const SLOT = 4
const FIRST_SLOTS = 1 << 12

/** Spreads pairs over a table of a power of two slots (multiplicative hashing, with the golden ratio). */
const slotOf = (node: number, wordClass: number, slots: number) => {
  const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ wordClass, 0x85ebca6b)
  return ((hash ^ (hash >>> 15)) & (slots - 1)) * SLOT
}

/**
 * A table in one run of numbers, where what is looked for stands in its slot or one of the next: walking along phrases asks for several
 * transitions a word, and a map for each node takes ten times as long, because its parts lie scattered in memory.
 */
export function createTransitions(): Transitions {
  let slots = FIRST_SLOTS
  let table = new Int32Array(slots * SLOT).fill(UNKNOWN)
  let count = 0

  /** The place of a pair, or the empty one where it belongs. */
  const placeOf = (node: number, wordClass: number): number => {
    let at = slotOf(node, wordClass, slots)
    while (table[at] !== UNKNOWN && !(table[at] === node && table[at + 1] === wordClass)) at = (at + SLOT) & (slots * SLOT - 1)
    return at
  }
  const put = (node: number, wordClass: number, next: number) => {
    const at = placeOf(node, wordClass)
    table[at] = node
    table[at + 1] = wordClass
    table[at + 2] = next
  }
  const grow = () => {
    const old = table
    slots *= 2
    table = new Int32Array(slots * SLOT).fill(UNKNOWN)
    for (let at = 0; at < old.length; at += SLOT) {
      const node = old[at] ?? UNKNOWN
      if (node !== UNKNOWN) put(node, old[at + 1] ?? 0, old[at + 2] ?? 0)
    }
  }
  return {
    get: (node, wordClass) => table[placeOf(node, wordClass) + 2] ?? UNKNOWN,
    set(node, wordClass, next) {
      count += 1
      if (count * 2 > slots) grow()
      put(node, wordClass, next)
    },
  }
}
