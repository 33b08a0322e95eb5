import { toJsonSchema } from '@valibot/to-json-schema'
import { ProjectConfigSchema } from '../src/config/project-config.ts'
import { LAWS } from '../src/laws/index.ts'
import { RULES } from '../src/rules/index.ts'
import { PRESET_NAMES } from '../src/rules/presets.ts'
import type { OptionValue, RuleHead } from '../src/rules/rule.ts'

type Schema = Readonly<Record<string, unknown>>

const SEVERITY: Schema = { enum: ['error', 'warning', 'info', 'off'] }

const typeOf = (value: OptionValue): Schema =>
  Array.isArray(value) ? { type: 'array', items: { type: 'string' } } : { type: typeof value === 'number' ? 'number' : 'boolean' }

/** What `rules` may say of one rule: a severity, or a list of it and the rule's options. */
function settingOf({ description, options }: RuleHead): Schema {
  const properties = Object.fromEntries(
    Object.entries(options ?? {}).map(([name, option]) => [
      name,
      { ...typeOf(option.default), description: option.description, default: option.default },
    ]),
  )
  const withOptions: Schema = {
    type: 'array',
    prefixItems: [SEVERITY, { type: 'object', properties, additionalProperties: false }],
    minItems: 2,
    maxItems: 2,
  }
  return { description, anyOf: options === undefined ? [SEVERITY] : [SEVERITY, withOptions] }
}

/** The names there are, which the schema in the code leaves to the lookup. */
const NAMED: Schema = {
  laws: { items: { enum: LAWS.map(({ id }) => id) } },
  extends: { items: { anyOf: [{ enum: PRESET_NAMES }, { type: 'string', pattern: '^\\.\\.?/' }] } },
  rules: {
    type: 'object',
    properties: Object.fromEntries(RULES.map((rule) => [rule.id, settingOf(rule)])),
    additionalProperties: false,
  },
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts the names into every place of the schema that has such a setting. */
function nameAll(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(nameAll)
  if (!isSchema(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== 'properties' || !isSchema(value)) return [key, nameAll(value)]
      const named = Object.entries(value).map(([name, setting]) => {
        const names = NAMED[name]
        if (!isSchema(names) || !isSchema(setting)) return [name, nameAll(setting)]
        return [name, { description: setting['description'], type: setting['type'], ...names }]
      })
      return [key, Object.fromEntries(named)]
    }),
  )
}

/** JSON Schema of `clausal.yaml`, for editors. */
export function generateConfigSchema(): string {
  const { $schema, ...configuration } = toJsonSchema(ProjectConfigSchema, { target: 'draft-2020-12' })
  const schema = {
    $schema,
    title: 'Clausal configuration',
    description: 'What Clausal checks in the privacy policies of a project.',
    // Plug-ins bring rules and laws of any name.
    if: { type: 'object', required: ['plugins'] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: configuration,
    else: nameAll(configuration),
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}
