import type { ValuePath } from '../../document/yaml-places.ts'
import type { Definition } from '../definition/definition.ts'
import type { ImportContext, Origin } from './import-context.ts'

/** Where a value of a field was taken from; the path begins at the field. */
export interface FieldOrigin extends Origin {
  readonly path: ValuePath
}

/** What a field was found to be. */
export interface Imported<Value> {
  readonly value: Value
  readonly origins: readonly FieldOrigin[]
}

/** Reads one field of a definition from a policy; undefined where the policy says nothing of it. */
export type FieldImporter<Field extends keyof Definition> = (
  context: ImportContext,
) => Imported<Exclude<Definition[Field], undefined>> | undefined

/** An entry of a list with what it was read from. */
export interface FoundEntry<Entry> {
  readonly entry: Entry
  readonly from: readonly Origin[]
}

/** Entries as a field; undefined where there are none. */
export function toList<Entry>(found: readonly FoundEntry<Entry>[]): Imported<readonly Entry[]> | undefined {
  if (found.length === 0) return undefined
  return {
    value: found.map(({ entry }) => entry),
    origins: found.flatMap(({ from }, index) => from.map((origin) => ({ ...origin, path: [index] }))),
  }
}

/** The field as one that is denied, where a policy does so. */
export const toDenial = (from: readonly Origin[]): Imported<false> | undefined =>
  from.length === 0 ? undefined : { value: false, origins: from.map((origin) => ({ ...origin, path: [] })) }

/** Joins entries that are about the same thing, in the order in which each first came. */
export function joinEntries<Entry>(
  found: readonly FoundEntry<Entry>[],
  keyOf: (entry: Entry) => string,
  join: (a: Entry, b: Entry) => Entry,
): readonly FoundEntry<Entry>[] {
  const byKey = new Map<string, { entry: Entry; readonly from: Origin[] }>()
  for (const { entry, from } of found) {
    const key = keyOf(entry)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, { entry, from: [...from] })
    else {
      known.entry = join(known.entry, entry)
      for (const origin of from) known.from.push(origin)
    }
  }
  return [...byKey.values()]
}

/** Two lists as one, without repetitions; undefined where both are. */
export const union = (a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined =>
  a === undefined && b === undefined ? undefined : [...new Set([...(a ?? []), ...(b ?? [])])]

/** Words as they stand within a sentence. */
export const lowered = (words: string): string => (/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words)

/** Whether a text can stand by itself: it begins as a sentence and ends as one, and leads on to no list. */
export const isWhole = (text: string): boolean => /^\W{0,3}\p{Lu}/u.test(text) && /[.!?][\s"”’)]*$/.test(text)

/** A whole sentence on one line, as fields take it. */
export const sentence = (text: string): string => text.replace(/\s+/g, ' ').trim()
