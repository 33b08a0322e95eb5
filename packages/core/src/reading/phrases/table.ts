/**
 * A table of phrases (see pattern.ts for how they are written) by what they stand for. A table is known by its identity:
 * hits are asked for with the table itself.
 */
export interface PhraseTable<Key extends string = string> {
  readonly keys: readonly Key[]
  /** The phrases of each key, in the order of `keys`. */
  readonly phrases: readonly (readonly string[])[]
}

function keysOf<Key extends string>(phrases: Readonly<Record<Key, readonly string[]>>): Key[] {
  const keys: Key[] = []
  for (const key in phrases) keys.push(key)
  return keys
}

/** Declares a table of phrases. */
export function definePhrases<const Key extends string>(phrases: Readonly<Record<Key, readonly string[]>>): PhraseTable<Key> {
  const keys = keysOf(phrases)
  return { keys, phrases: keys.map((key) => phrases[key]) }
}

/** Tables that are searched together, each with a number: its place among them. */
export interface PhraseTables {
  readonly list: readonly PhraseTable[]
  /** The number of a table; -1 where it is none of them. */
  numberOf(table: PhraseTable): number
}

/** Numbers tables, each once. */
export function numberTables(tables: Iterable<PhraseTable>): PhraseTables {
  const list = [...new Set(tables)]
  const numbers = new Map(list.map((table, number) => [table, number]))
  return { list, numberOf: (table) => numbers.get(table) ?? -1 }
}
