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
