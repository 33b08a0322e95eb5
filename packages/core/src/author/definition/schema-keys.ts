import type { ValuePath } from '../../document/yaml-places.ts'
import { DefinitionSchema } from './schema.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** The schemas that can hold at a place, without what wraps them. */
function unwrapped(schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isObject(schema)) return []
  if (isObject(schema['wrapped'])) return unwrapped(schema['wrapped'])
  const { pipe, options } = schema
  if (Array.isArray(pipe) && pipe[0] !== schema) return unwrapped(pipe[0])
  if (schema['type'] === 'union' && Array.isArray(options)) return options.flatMap(unwrapped)
  return [schema]
}

function below(schema: Readonly<Record<string, unknown>>, step: string | number): unknown {
  if (typeof step === 'number') return schema['item']
  if (isObject(schema['entries'])) return schema['entries'][step]
  return schema['value']
}

/** The names a mapping of a definition can have, by the path of the mapping; none where there is no mapping. */
export function keysAt(path: ValuePath): readonly string[] {
  let schemas = unwrapped(DefinitionSchema)
  for (const step of path) schemas = schemas.flatMap((schema) => unwrapped(below(schema, step)))
  return schemas.flatMap(({ entries }) => (isObject(entries) ? Object.keys(entries) : []))
}
