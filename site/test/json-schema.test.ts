import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { JSON_FORMATS } from '../generate/json-pages.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A run that prints each format. */
const RUNS: Readonly<Record<(typeof JSON_FORMATS)[number]['name'], readonly string[]>> = {
  check: ['check', 'examples/kestrel/privacy.md', 'examples/lumenfold/privacy.txt', '--law', 'gdpr,ccpa', '--format', 'json'],
  inspect: ['inspect', 'examples/harborline/privacy.md', 'examples/tidemark/privacy.html', '--format', 'json'],
  line: ['inspect', 'examples/harborline/privacy.md', '--explain', '40', '--format', 'json'],
  diff: ['diff', 'examples/changes/before.md', 'examples/changes/after.md', '--format', 'json'],
  review: ['review', 'HEAD', '--format', 'json'],
  vendors: ['vendors', 'packages/core', '--policy', 'examples/harborline/privacy.md', '--format', 'json'],
  rules: ['rules', '--format', 'json'],
  laws: ['laws', '--format', 'json'],
  explain: ['explain', 'law/gdpr/13-2-a', '--format', 'json'],
}

const schemaOf = (name: string) => JSON.parse(readFileSync(`${ROOT}/docs/reference/json/${name}.schema.json`, 'utf8'))
const printed = (args: readonly string[]) =>
  JSON.parse(
    spawnSync(process.execPath, ['packages/cli/dist/clausal.js', ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 50_000_000 }).stdout,
  )

it.each(JSON_FORMATS)('$command prints what its schema says', ({ name }) => {
  const validate = new Ajv2020({ strict: true, allErrors: false }).compile(schemaOf(name))
  const report = printed(RUNS[name])
  validate(report)
  expect(validate.errors ?? []).toEqual([])
  const { version: _, ...without } = report
  expect(validate(without)).toBe(false)
})

it('a stream of documents that their schema allows is answered with records that theirs allows, and no others', () => {
  const compile = (name: string) => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schemaOf(name))
  const [document, record] = [compile('stream-document'), compile('check-record')]
  const sound: readonly object[] = [
    { text: '# Privacy\n\nWe keep your name.' },
    { text: '<p>We keep it.</p>', path: 'a/privacy.html', id: 7, format: 'html', language: 'en', crawled: true },
    { text: 'We keep it.', path: null, id: 'x', format: null, language: null },
  ]
  const broken: readonly object[] = [{ path: 'a.md' }, { text: 1 }, { text: '', format: 'pdf' }, { text: '', id: [] }]
  const lines = [...sound, ...broken].map((one) => JSON.stringify(one)).join('\n')
  const { stdout } = spawnSync(process.execPath, ['packages/cli/dist/clausal.js', 'check', '--stdin-ndjson', '--format', 'ndjson'], {
    cwd: ROOT,
    encoding: 'utf8',
    input: lines,
  })
  const records: readonly { readonly error?: string }[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const one of records) {
    record(one)
    expect(record.errors ?? []).toEqual([])
  }
  expect([...sound, ...broken].map((one) => document(one))).toEqual(records.map(({ error }) => error === undefined))
  expect(record({ line: 1 })).toBe(false)
})
