import { toJsonSchema } from '@valibot/to-json-schema'
import { FRONT_MATTER_KEYS } from '../src/config/choices.ts'
import { ProjectConfigSchema } from '../src/config/project-config.ts'

/** What the keys hold that no configuration has. */
const OWN_TYPES: Readonly<Record<string, object>> = {
  policy: { type: ['string', 'boolean'] },
  title: { type: 'string' },
  effective_date: { type: 'string' },
  last_updated: { type: 'string' },
  language: { type: 'string' },
}

/** JSON Schema of the front matter of policies, for editors and systems that keep pages. Other programs have keys of their own there. */
export function generateFrontMatterSchema(): string {
  const { $schema, properties } = toJsonSchema(ProjectConfigSchema.entries.facts, { target: 'draft-2020-12' })
  const typeOf = (name: string) => {
    const type = OWN_TYPES[name] ?? properties?.[name]
    if (typeof type !== 'object') throw new Error(`Nothing tells what the key ${name} of front matter holds.`)
    return type
  }
  const schema = {
    $schema,
    title: 'Front matter of a privacy policy',
    description: 'The keys that Clausal reads.',
    type: 'object',
    properties: Object.fromEntries(FRONT_MATTER_KEYS.map(({ name, description }) => [name, { ...typeOf(name), description }])),
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}
