import type { ValuePath } from '../../document/yaml-places.ts'
import type { Definition } from '../definition/definition.ts'
import { DefinitionSchema } from '../definition/schema.ts'

/** A difference of two definitions of one policy. */
export interface ValueDifference {
  /** Where it stands in the one that was declared, or would stand. */
  readonly path: ValuePath
  /** Where it stands in the one that was read from prose, or would stand. */
  readonly statedPath: ValuePath
  readonly defined?: unknown
  readonly stated?: unknown
}

type Entry = Readonly<Record<string, unknown>>

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value)

/** By what entries of lists are the same thing; those of other lists by their place. */
const KEYS: { readonly [Field in keyof Definition]?: readonly string[] } = {
  collection: ['source', 'from'],
  purposes: ['purpose'],
  legalBases: ['legalBasis'],
  recipients: ['name', 'category'],
  retention: ['data', 'criteria'],
  transfers: ['mechanism'],
  cookies: ['name', 'category'],
  rights: ['right'],
  changes: ['materiality'],
  representatives: ['region'],
  platformData: ['platform'],
}

function keyOf(entry: unknown, index: number, field: keyof Definition): string {
  if (typeof entry === 'string') return entry
  const keys = KEYS[field]
  if (keys === undefined || !isEntry(entry)) return String(index)
  // The first that is given says what it is: a recipient by name, else by category.
  const [first, second] = keys
  const value = (first === undefined ? undefined : entry[first]) ?? (second === undefined ? undefined : entry[second])
  return JSON.stringify(field === 'collection' ? keys.map((key) => entry[key]) : (value ?? null))
}

interface Side {
  readonly value: unknown
  readonly path: ValuePath
}

function lists(
  defined: Side & { readonly value: readonly unknown[] },
  stated: Side & { readonly value: readonly unknown[] },
  field: keyof Definition,
) {
  const left = new Map(stated.value.map((value, index) => [keyOf(value, index, field), { value, path: [...stated.path, index] }]))
  const found = defined.value.flatMap((value, index): readonly ValueDifference[] => {
    const key = keyOf(value, index, field)
    const own = { value, path: [...defined.path, index] }
    const other = left.get(key)
    left.delete(key)
    return other === undefined ? [{ path: own.path, statedPath: stated.path, defined: value }] : between(own, other, field)
  })
  return [...found, ...[...left.values()].map(({ value, path }) => ({ path: defined.path, statedPath: path, stated: value }))]
}

function between(defined: Side, stated: Side, field: keyof Definition): readonly ValueDifference[] {
  if (Array.isArray(defined.value) && Array.isArray(stated.value))
    return lists({ ...defined, value: defined.value }, { ...stated, value: stated.value }, field)
  if (isEntry(defined.value) && isEntry(stated.value)) {
    const { value: ours } = defined
    const { value: theirs } = stated
    return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((name) =>
      between({ value: ours[name], path: [...defined.path, name] }, { value: theirs[name], path: [...stated.path, name] }, field),
    )
  }
  if (defined.value === stated.value) return []
  return [
    {
      path: defined.path,
      statedPath: stated.path,
      ...(defined.value !== undefined && { defined: defined.value }),
      ...(stated.value !== undefined && { stated: stated.value }),
    },
  ]
}

/** Fields that prose does not carry, or that are words of one's own. */
const NOT_STATED: ReadonlySet<string> = new Set<keyof Definition>(['$schema', 'laws', 'locales', 'publication', 'clauses', 'sections'])

const isField = (name: string): name is keyof Definition => Object.hasOwn(DefinitionSchema.entries, name)

/** What two definitions of one policy do not agree on, in the order of fields. */
export function differencesBetween(defined: Definition, stated: Definition): readonly ValueDifference[] {
  const names = [...new Set([...Object.keys(defined), ...Object.keys(stated)])].filter(isField)
  return names.flatMap((field) =>
    NOT_STATED.has(field) ? [] : between({ value: defined[field], path: [field] }, { value: stated[field], path: [field] }, field),
  )
}
