import { toJsonSchema } from '@valibot/to-json-schema'
import { DefinitionSchema } from '../src/author/definition/schema.ts'

/** JSON Schema of definitions of policies, for editors. */
export function generateDefinitionSchema(): string {
  const schema = toJsonSchema(DefinitionSchema, {
    target: 'draft-2020-12',
    // JSON Schema reads patterns as Unicode ones, so the flag says nothing more.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'regex' && 'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : undefined,
    errorMode: 'ignore',
  })
  const titled = {
    ...schema,
    title: 'Privacy policy',
    description: 'What an organization says of its handling of personal data, for Clausal.',
  }
  return `${JSON.stringify(titled, undefined, 2)}\n`
}
