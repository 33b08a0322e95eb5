import { describe, expect, it } from 'vitest'
import {
  BaselineError,
  type CheckConfig,
  ConfigError,
  check,
  createProjects,
  DefinitionError,
  fix,
  inspect,
  parseBaseline,
  parsePolicy,
  readDefinition,
  render,
  resolveLayers,
} from '../src/index.ts'
import { PackageFileError, readLockFile, readManifest } from '../src/vendors/index.ts'

/** Names that every object has, and what writing to them as to a field of one's own would change for all. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'] as const

const EVIL = '{ polluted: true, prototype: { polluted: true } }'

const project = async (yaml: string) => {
  const projects = createProjects(async (path) => (path === 'clausal.yaml' ? yaml : undefined))
  const found = await projects.projectOf('privacy.md')
  return resolveLayers(found?.layersFor('privacy.md') ?? [])
}

const checked = (text: string, config: CheckConfig = {}) => {
  const policy = parsePolicy(text, { path: 'privacy.md' })
  inspect(policy)
  fix(policy)
  return check(policy, { today: '2026-06-15', ...config })
}

/** Everything that reads names from somebody else's file. */
const READERS: Readonly<Record<string, (name: string) => unknown>> = {
  'a setting': (name) => project(`${name}: ${EVIL}\n`),
  'a rule in the configuration': (name) => project(`rules: { ${name}: ${EVIL} }\n`),
  'a fact in the configuration': (name) => project(`facts: { ${name}: ${EVIL} }\n`),
  'a language in the configuration': (name) => project(`facts: { locales: { ${name}: privacy.md } }\n`),
  'an option of a rule': (name) => project(`rules: { dates/no-stale-policy: [warning, { ${name}: ${EVIL} }] }\n`),
  'a law': (name) => project(`laws: ["${name}"]\n`),
  'a preset': (name) => project(`extends: ["${name}"]\n`),
  'an alias that is merged': (name) => project(`facts: &a { ${name}: ${EVIL} }\nreview: { <<: *a }\n`),
  'front matter': (name) => checked(`---\n${name}: ${EVIL}\npolicy: { ${name}: ${EVIL} }\n---\n# Privacy\n\nWe keep orders.\n`),
  'a suppression': (name) => checked(`# Privacy\n\n<!-- clausal-disable-next-line ${name} -- why -->\nWe keep orders.\n`),
  'an anchor and a reference': (name) =>
    checked(`# ${name} {#${name}}\n\n[${name}]: #${name}\n\nSee [${name}] and "${name}" means ${name}.\n`),
  'an element and an attribute': (name) => checked(`<${name} ${name}="${name}"><p id="${name}">We keep orders.</${name}>\n`),
  'a rule of the caller': (name) => checked('We keep orders.\n', { rules: Object.fromEntries([[name, 'error']]) }),
  'a field of a definition': (name) =>
    render(readDefinition(`organization: { name: Fern, ${name}: ${EVIL} }\n${name}: ${EVIL}\n`, 'd.yaml'), { format: 'markdown' }),
  'a value of a definition': (name) =>
    render(readDefinition(`organization: { name: Fern }\nlaws: ["${name}"]\nlocales: ["${name}"]\n`, 'd.yaml'), { format: 'markdown' }),
  'a baseline': (name) => parseBaseline(`{"version":1,"files":{"${name}":[]},"${name}":{"polluted":true}}`, 'b.json'),
  'a manifest': (name) =>
    readManifest({ file: 'package.json', text: `{"${name}":{"polluted":true},"dependencies":{"${name}":"1.0.0"}}` }, { dev: true }),
  'a lock file': (name) =>
    readLockFile({
      file: 'package-lock.json',
      text: `{"lockfileVersion":3,"packages":{"":{"dependencies":{"${name}":"1"}},"node_modules/${name}":{"version":"1.0.0","dependencies":{"polluted":"1"}}},"${name}":{"polluted":true}}`,
    }),
}

/** Refusals that say what is wrong with the file. */
const REFUSALS = [ConfigError, DefinitionError, BaselineError, PackageFileError]

/** What every object would have if one name had been written through. */
const isPolluted = () => 'polluted' in {}

describe('names that every object has', () => {
  it('control: would be noticed where they are written through', () => {
    const target: Record<string, unknown> = {}
    Object.assign(target[NAMES[0]] as object, { polluted: true })
    try {
      expect(isPolluted()).toBe(true)
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted')
    }
    expect(isPolluted()).toBe(false)
  })

  describe.each(Object.entries(READERS))('as %s', (_, read) => {
    it.each(NAMES)('%s changes nothing, and is read or refused', async (name) => {
      const refused = await Promise.resolve()
        .then(() => read(name))
        .then(
          () => undefined,
          (error: unknown) => error,
        )
      expect(isPolluted()).toBe(false)
      expect(refused === undefined || REFUSALS.some((type) => refused instanceof type), String(refused)).toBe(true)
    })
  })
})

describe('a configuration with a name that the schema library passes over', () => {
  it.each([
    ['rules: { constructor: off }', "clausal.yaml:1:10: 'constructor' is the name of nothing. Correct it, or take it out."],
    ['rules: { __proto__: off }', "clausal.yaml:1:10: '__proto__' is the name of nothing."],
    ['facts: { locales: { prototype: privacy.md } }', "clausal.yaml:1:21: 'prototype' is the name of nothing."],
    ['rules: { dates/no-stale-policy: [warning, { constructor: 1 }] }', "'constructor' is the name of nothing."],
  ])('%s is told, with its place', async (yaml, message) => {
    await expect(project(`${yaml}\n`)).rejects.toThrow(message)
  })
})

describe('tags and keys that YAML has for programs', () => {
  it.each(['!!js/function "x"', '!!python/object/apply:os.system ["x"]', '!<tag:evil,2026:x> {}', '!!binary aGk='])(
    '%s makes no object',
    async (tag) => {
      await expect(project(`laws: ${tag}\n`)).rejects.toThrow(/^clausal\.yaml:1:\d+: /)
      expect(() => readDefinition(`organization: ${tag}\n`, 'd.yaml')).toThrow(DefinitionError)
      expect(parsePolicy(`---\ntitle: ${tag}\n---\n# Privacy\n`).frontMatter?.values['title']).not.toBeTypeOf('function')
    },
  )
})
