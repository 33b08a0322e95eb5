import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FRONT_MATTER_KEYS } from '../src/config/choices.ts'
import { DECLARED_FACTS, factMismatch, isDeclaredFact } from '../src/laws/declared-facts.ts'

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url))
const read = (file: string) => readFileSync(join(EXAMPLES, file), 'utf8')
const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((file) => !file.includes('node_modules'))

const schemaOf = (name: string) => {
  const schema = JSON.parse(readFileSync(fileURLToPath(new URL(`../schema/${name}.schema.json`, import.meta.url)), 'utf8'))
  return new Ajv2020({ strict: true, strictRequired: false, strictTuples: false, allowUnionTypes: true }).compile(schema)
}

describe('the schema of front matter', () => {
  const validate = schemaOf('front-matter')
  const policies = files.filter((file) => file.endsWith('.md')).flatMap((file) => /^---\n(.*?)\n---\n/s.exec(read(file))?.[1] ?? [])

  it('accepts that of the examples', () => {
    expect(policies.length).toBeGreaterThan(1)
    for (const text of policies) expect(validate(parse(text)), text).toBe(true)
  })

  it('leaves the keys of other programs alone', () => {
    expect(validate({ layout: 'page', nav_order: 4, tags: ['legal'] })).toBe(true)
  })

  it('takes for a fact what is read as one, and nothing else', () => {
    const values: readonly unknown[] = [true, 'Kestrel', ['Kestrel'], [1], 16, null, { de: 'datenschutz.md' }]
    const facts = FRONT_MATTER_KEYS.map(({ name }) => name).filter(isDeclaredFact)
    expect(facts.length).toBe(Object.keys(DECLARED_FACTS).length - 1)
    for (const name of facts)
      for (const value of values)
        expect(validate({ [name]: value }), `${name}: ${JSON.stringify(value)}`).toBe(factMismatch(name, value) === undefined)
  })
})

describe('the schema of clausal.yaml', () => {
  const validate = schemaOf('clausal')

  it('accepts those of the examples', () => {
    const configurations = files.filter((file) => /(?:^|[\\/])clausal\.yaml$/.test(file))
    expect(configurations.length).toBeGreaterThan(0)
    for (const file of configurations) expect(validate(parse(read(file))), file).toBe(true)
  })

  it('knows the names there are, unless plug-ins bring more', () => {
    expect(validate({ laws: ['ours'], rules: { 'ours/no-such': 'error' } })).toBe(false)
    expect(validate({ plugins: ['./ours.mjs'], laws: ['ours'], rules: { 'ours/no-such': 'error' } })).toBe(true)
    expect(validate({ plugins: ['./ours.mjs'], rules: { 'ours/no-such': 'fatal' } })).toBe(false)
  })

  it.each([{ laws: ['gdprr'] }, { rules: { 'dates/require-date': 'fatal' } }, { rule: {} }, { facts: { hasDpo: 'no' } }])(
    'refuses %j',
    (configuration) => {
      expect(validate(configuration)).toBe(false)
    },
  )
})
