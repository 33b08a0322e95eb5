import { readFileSync } from 'node:fs'
import { code, generatedPage, table } from './markdown.ts'

/** As much of JSON Schema as the schema of the configuration uses. */
interface Schema {
  readonly type?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
}

const SCHEMA = new URL('../../packages/core/schema/clausal.schema.json', import.meta.url)
/** Longer lists of values stand on a page of their own. */
const MOST_VALUES = 8

function typeOf({ type, enum: values, const: value, items, anyOf, additionalProperties }: Schema): string {
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeOf))].join(' or ')
  if (value !== undefined) return code(String(value))
  if (values !== undefined) return values.length > MOST_VALUES ? 'a name' : values.map((one) => code(String(one))).join(', ')
  if (type === 'array') return items === undefined ? 'a list' : `a list of ${typeOf(items)}`
  if (type === 'object') return typeof additionalProperties === 'object' ? `a map to ${typeOf(additionalProperties)}` : 'a map'
  return type === undefined ? 'any value' : `a ${type}`
}

/** The settings below one, with their way from the top. A list of maps is told as the maps in it. */
function rowsOf(schema: Schema, path: string): string[][] {
  const inner = schema.items?.properties === undefined ? schema.properties : schema.items.properties
  return Object.entries(inner ?? {}).flatMap(([name, setting]) => {
    const way = path === '' ? name : `${path}.${name}`
    const row = [code(way), typeOf(setting), setting.description ?? '']
    // Each rule has its own page, with its options.
    return way === 'rules' || way.endsWith('.rules')
      ? [row]
      : [row, ...rowsOf(setting, setting.items?.properties === undefined ? way : `${way}[]`)]
  })
}

/** All settings of clausal.yaml, from its schema. */
export function configurationPage(): string {
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Schema
  return generatedPage(
    'packages/core/schema/clausal.schema.json',
    '# Configuration',
    'What `clausal.yaml` may hold; the same as `clausal.json`, or under `clausal` in `package.json`. The nearest one upwards from a policy holds. `clausal print-config FILE` says what holds for a file, and where each value comes from.',
    'For completion in editors, begin the file with `# yaml-language-server: $schema=https://unpkg.com/@clausal/core/schema/clausal.schema.json`. [The schema](../../packages/core/schema/clausal.schema.json).',
    table(['setting', 'is', ''], rowsOf(schema, '')),
    'Names of laws are on [the page of the laws](../laws/README.md), rules and presets on [the page of the rules](../rules.md), facts that a law asks about are told by `clausal explain LAW`.',
  )
}
