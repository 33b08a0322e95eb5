import { fileURLToPath } from 'node:url'
import { createSchemas } from './json-schema.ts'
import { code, generatedPage, table } from './markdown.ts'

const pathOf = (path: string) => fileURLToPath(new URL(`../../packages/core/${path}`, import.meta.url))

/** What prints JSON, and the type of `@clausal/core/report` that it prints, or the function that makes it. */
export const JSON_FORMATS = [
  { name: 'check', command: 'clausal check --format json', type: 'CheckReport' },
  { name: 'inspect', command: 'clausal inspect --format json', type: 'InspectReport' },
  { name: 'line', command: 'clausal inspect --explain LINE --format json', type: 'LineReport' },
  { name: 'diff', command: 'clausal diff --format json', type: 'DiffReport' },
  { name: 'review', command: 'clausal review --format json', type: 'ReviewReport' },
  { name: 'vendors', command: 'clausal vendors --format json', type: 'VendorsReport' },
  { name: 'rules', command: 'clausal rules --format json', type: 'toRulesReport' },
  { name: 'laws', command: 'clausal laws --format json', type: 'toLawsReport' },
  { name: 'explain', command: 'clausal explain ID --format json', type: 'toExplanationReport' },
] as const

/** What is read or printed line by line, and its type. */
export const NDJSON_FORMATS = [
  { name: 'check-record', command: 'clausal check --format ndjson', type: 'CheckRecord' },
  { name: 'stream-document', command: 'clausal check --stdin-ndjson', type: 'StreamDocument' },
] as const

/** The schema of each format, and the page that lists them. */
export function jsonPages(): readonly { readonly name: string; readonly content: string }[] {
  const schemaOf = createSchemas(pathOf('src/report/index.ts'), pathOf('tsconfig.json'))
  const schemas = [...JSON_FORMATS, ...NDJSON_FORMATS].map(({ name, command, type }) => ({
    name: `json/${name}.schema.json`,
    content: `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: command, ...schemaOf(type) }, null, 2)}\n`,
  }))
  const page = generatedPage(
    'the types of @clausal/core/report',
    '# JSON formats',
    'Programs get the same objects as the SDK gives, in one document with a `version`. The version changes where a field changes its meaning or goes; fields may be added within a version, so pass over those you do not know. Nothing else is on standard output, and the order is stable: files by name, findings by place.',
    table(
      ['command', 'schema'],
      JSON_FORMATS.map(({ name, command }) => [code(command), `[${name}.schema.json](json/${name}.schema.json)`]),
    ),
    'Line by line, an object on each: what `check` prints, and the stream that it reads.',
    table(
      ['command', 'schema'],
      NDJSON_FORMATS.map(({ name, command }) => [code(command), `[${name}.schema.json](json/${name}.schema.json)`]),
    ),
    'Every range is `{ start, end }`, each `{ offset, line, column }`: the offset in UTF-16 code units from 0, line and column from 1. `check` also writes SARIF 2.1.0 (`--format sarif`) and JUnit (`--format junit`), in their own formats.',
  )
  return [{ name: 'json.md', content: page }, ...schemas]
}
