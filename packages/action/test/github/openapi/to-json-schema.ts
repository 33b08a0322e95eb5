export type Json = null | boolean | number | string | readonly Json[] | JsonMap
export interface JsonMap {
  readonly [key: string]: Json
}

export const isMap = (value: Json | undefined): value is JsonMap => typeof value === 'object' && value !== null && !Array.isArray(value)

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** Property names are anything, so what looks like a keyword under `properties` is none. */
const MAPS_OF_SCHEMAS = new Set(['properties', 'patternProperties', 'definitions'])

/** The id under which the whole description is known to the validator. */
export const DESCRIPTION_ID = 'github'

function withoutNullable(schema: JsonMap): Json {
  const { nullable, ...rest } = schema
  if (nullable !== true) return rest
  if (typeof rest['type'] !== 'string') return { anyOf: [rest, { type: 'null' }] }
  const values = rest['enum']
  return { ...rest, type: [rest['type'], 'null'], ...(isList(values) && !values.includes(null) ? { enum: [...values, null] } : {}) }
}

/**
 * Turns a schema of OpenAPI 3.0 into JSON Schema: `nullable` becomes a type, references lead into the description by its id. Alternatives
 * need not exclude each other, because GitHub's own do not. An object with named properties takes no others, so that a misspelt name fails;
 * only parts of an `allOf` stay open.
 */
export function toJsonSchema(value: Json, open = false): Json {
  if (isList(value)) return value.map((item) => toJsonSchema(item, open))
  if (!isMap(value)) return value
  const converted: Record<string, Json> = {}
  for (const [key, item] of Object.entries(value)) {
    if (key === '$ref' && typeof item === 'string') converted[key] = `${DESCRIPTION_ID}${item}`
    else if (key === 'oneOf') converted['anyOf'] = toJsonSchema(item, open)
    else if (MAPS_OF_SCHEMAS.has(key) && isMap(item))
      converted[key] = Object.fromEntries(Object.entries(item).map(([name, schema]) => [name, toJsonSchema(schema)]))
    else converted[key] = toJsonSchema(item, key === 'allOf')
  }
  const closed = !open && isMap(value['properties']) && value['additionalProperties'] === undefined && value['allOf'] === undefined
  return withoutNullable(closed ? { ...converted, additionalProperties: false } : converted)
}
