import { describe, expect, it } from 'vitest'
import { resolveLayers } from './layers.ts'
import { findProject, loadProject, type ProjectReader } from './project.ts'

const reader =
  (files: Readonly<Record<string, string>>): ProjectReader =>
  async (path) =>
    files[path]

/** What holds for one policy of a project. */
async function resolved(files: Readonly<Record<string, string>>, path = 'privacy.md') {
  const project = await findProject(path, reader(files))
  return resolveLayers(project?.layersFor(path) ?? [])
}

const severityOf = ({ checks }: Awaited<ReturnType<typeof resolved>>, id: string) =>
  checks.rules.find(({ rule }) => rule.id === id)?.severity ?? 'off'
const failureOf = (text: string) =>
  loadProject('clausal.yaml', reader({ 'clausal.yaml': text })).then(
    () => undefined,
    (error: Error) => error.message,
  )

describe('findProject', () => {
  it('takes the nearest configuration upwards', async () => {
    const files = { 'clausal.yaml': 'laws: [gdpr]\n', 'legal/clausal.yaml': 'laws: [ccpa]\n' }
    const find = async (path: string) => (await findProject(path, reader(files)))?.file
    expect(await find('privacy.md')).toBe('clausal.yaml')
    expect(await find('legal/eu/privacy.md')).toBe('legal/clausal.yaml')
    expect(await find('docs/privacy.md')).toBe('clausal.yaml')
    expect(await findProject('privacy.md', reader({}))).toBeUndefined()
  })

  it('reads YAML, JSON, and a key of package.json; a package.json without it is passed over', async () => {
    const lawsOf = async (files: Readonly<Record<string, string>>) =>
      (await resolved(files, 'app/privacy.md')).checks.laws.map(({ id }) => id)
    expect(await lawsOf({ 'clausal.json': '{ "laws": ["ccpa"] }' })).toEqual(['ccpa'])
    expect(await lawsOf({ 'package.json': '{ "name": "tarn", "clausal": { "laws": ["ccpa"] } }' })).toEqual(['ccpa'])
    expect(await lawsOf({ 'app/package.json': '{ "name": "tarn" }', 'clausal.yml': 'laws: [coppa]' })).toEqual(['coppa'])
  })

  it('takes an empty file for a configuration that says nothing', async () => {
    expect(severityOf(await resolved({ 'clausal.yaml': '' }), 'dates/require-date')).toBe('warning')
  })
})

describe('the layers of a project', () => {
  it('begin with what is extended: presets and files, later ones over earlier ones, its own words last', async () => {
    const files = {
      'clausal.yaml': 'extends: [recommended, ./house.yaml]\nrules:\n  dates/no-stale-policy: info\n',
      'house.yaml': 'laws: [ccpa]\nfacts: { sellsData: false }\nrules:\n  dates/require-date: error\n  dates/no-stale-policy: error\n',
    }
    const found = await resolved(files)
    expect(severityOf(found, 'dates/require-date')).toBe('error')
    expect(severityOf(found, 'dates/no-stale-policy')).toBe('info')
    expect(severityOf(found, 'structure/no-skipped-level')).not.toBe('off')
    expect(found.checks.laws.map(({ id }) => id)).toEqual(['ccpa'])
    expect(found.checks.facts).toEqual({ sellsData: false })
    expect(found.origins.rules.get('dates/require-date')).toBe('house.yaml:4:3')
    expect(found.origins.rules.get('dates/no-stale-policy')).toBe('clausal.yaml:3:3')
  })

  it('let a later preset decide over an earlier file', async () => {
    const files = { 'clausal.yaml': 'extends: [./house.yaml, off]\n', 'house.yaml': 'rules:\n  dates/require-date: error\n' }
    expect(severityOf(await resolved(files), 'dates/require-date')).toBe('off')
  })

  it('end with the overrides whose globs name the policy, relative to the configuration', async () => {
    const files = {
      'legal/clausal.yaml': `rules:
  dates/require-date: error
overrides:
  - files: ['archive/**']
    rules: { dates/require-date: 'off' }
  - files: ['**/*.html']
    laws: [ccpa]
`,
    }
    expect(severityOf(await resolved(files, 'legal/privacy.md'), 'dates/require-date')).toBe('error')
    const archived = await resolved(files, 'legal/archive/privacy.html')
    expect(severityOf(archived, 'dates/require-date')).toBe('off')
    expect(archived.origins.rules.get('dates/require-date')).toBe('legal/clausal.yaml:5:14')
    expect(archived.checks.laws.map(({ id }) => id)).toEqual(['ccpa'])
  })

  it('carry the options of rules', async () => {
    const { checks } = await resolved({ 'clausal.yaml': 'rules:\n  dates/no-stale-policy: [info, { months: 6 }]\n' })
    expect(checks.rules.find(({ rule }) => rule.id === 'dates/no-stale-policy')).toMatchObject({ severity: 'info', options: { months: 6 } })
  })
})

describe('the globs of a configuration', () => {
  it('may lead upwards inside the project', async () => {
    const files = { 'apps/clausal.yaml': "policies: ['../legal/*.md', './v1..2/*.md']\nbaseline: ../accepted.json\n" }
    const project = await findProject('apps/privacy.md', async (path) => Object.entries(files).find(([name]) => name === path)?.[1])
    expect(project?.config.policies).toHaveLength(2)
  })
})

describe('a configuration that cannot be followed', () => {
  it.each([
    ['a setting that does not exist', 'laws: [gdpr]\nrulez: {}\n', "clausal.yaml:2:1: There is no setting 'rulez'. Did you mean 'rules'?"],
    ['a law that does not exist', 'laws:\n  - gdpr\n  - gpdr\n', "clausal.yaml:3:5: There is no law 'gpdr'. Did you mean 'gdpr'?"],
    [
      'a rule that does not exist',
      'rules:\n  datez/require-date: error\n',
      "clausal.yaml:2:3: There is no rule 'datez/require-date'. Did you mean 'dates/require-date'?",
    ],
    [
      'an option that does not exist',
      'rules:\n  dates/no-stale-policy: [info, { month: 6 }]\n',
      "clausal.yaml:2:35: There is no option of dates/no-stale-policy 'month'. Did you mean 'months'?",
    ],
    [
      'an option of another type',
      'rules:\n  dates/no-stale-policy: [info, { months: true }]\n',
      "clausal.yaml:2:35: Option 'months' of rule 'dates/no-stale-policy' is true. It has to be a number.",
    ],
    [
      'a preset that does not exist',
      'extends: [recomended]\n',
      "clausal.yaml:1:11: There is no preset 'recomended'. Did you mean 'recommended'?",
    ],
    ['a fact that does not exist', 'facts:\n  hasDPO: true\n', "clausal.yaml:2:3: There is no setting 'hasDPO'. Did you mean 'hasDpo'?"],
    [
      'a mistake inside an override',
      "overrides:\n  - files: ['*.md']\n    laws: [gpdr]\n",
      "clausal.yaml:3:12: There is no law 'gpdr'. Did you mean 'gdpr'?",
    ],
    ['text that is no YAML', 'laws: [gdpr\nrules: {}\n', 'clausal.yaml:2:1: this is not valid YAML:'],
    ['a key twice', 'laws: [gdpr]\nlaws: [ccpa]\n', 'clausal.yaml:2:1: this is not valid YAML: Map keys must be unique'],
    ['a list where settings should be', '- laws\n', 'clausal.yaml:1:1: a configuration has to be a mapping of settings'],
    [
      'a file that leads back',
      'extends: [./clausal.yaml]\n',
      "clausal.yaml:1:11: './clausal.yaml' leads back to clausal.yaml. Take one of the two out.",
    ],
    [
      'a path out of the project',
      'extends: [../house.yaml]\n',
      "clausal.yaml:1:11: '../house.yaml' leads out of the project. Name a file inside it.",
    ],
    ['a glob out of the project', "policies: ['*.md', '../**/*.md']\n", "clausal.yaml:1:20: '../**/*.md' leads out of the project."],
    ['a way out in braces', "policies: ['{..,legal}/*.md']\n", "clausal.yaml:1:12: '{..,legal}/*.md' leads out of the project."],
    ['a way out further on', "policies: ['legal/../../*.md']\n", "clausal.yaml:1:12: 'legal/../../*.md' leads out of the project."],
    ['an absolute path', 'baseline: /srv/accepted.json\n', "clausal.yaml:1:1: '/srv/accepted.json' leads out of the project."],
    ['an override for files elsewhere', "overrides:\n  - files: ['../*.md']\n", "clausal.yaml:2:13: '../*.md' leads out of the project."],
    ['a file that is not there', 'extends: [./house.yaml]\n', "clausal.yaml:1:11: there is no file 'house.yaml'. Check the path"],
  ])('says where and what for %s', async (_, text, message) => {
    expect(await failureOf(text)).toContain(message)
  })

  it.each([
    [
      'a severity that is none',
      'rules:\n  dates/require-date: loud\n',
      /^clausal\.yaml:2:3: 'rules\.dates\/require-date' is "loud"\. It has to be one of error, warning, info, off/,
    ],
    ['a text where a list should be', 'laws: gdpr\n', /^clausal\.yaml:1:1: 'laws' is "gdpr"\. It has to be a list\.$/],
    [
      'aliases that unfold without end',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e'].map((key, at) => `${key}: &${key} [${`*${'abcde'[at]},`.repeat(9)}]`).join('\n')}\n`,
      /aliases unfold/,
    ],
  ])('says where and what for %s', async (_, text, message) => {
    expect(await failureOf(text)).toMatch(message)
  })
})

describe('plug-ins that are not loaded', () => {
  const files: Readonly<Record<string, string>> = {
    'clausal.yaml':
      'plugins: [./own.mjs]\nlaws: [gdpr, own-law]\nrules:\n  own/no-a: error\noverrides:\n  - files: [a.md]\n    rules: { own/no-b: off }\n',
    'broken.yaml': 'plugins: [./own.mjs]\nrules:\n  dates/no-stale: error\n',
  }
  const read = async (path: string) => files[path]

  it('are told with their place, and settings that may be theirs are passed over', async () => {
    const project = await loadProject('clausal.yaml', read)
    expect(project.unloaded).toMatchObject({ file: 'clausal.yaml', range: { start: { line: 1 } } })
    const { checks } = resolveLayers(project.layersFor('a.md'))
    expect(checks.laws.map(({ id }) => id)).toEqual(['gdpr'])
    expect(checks.rules.filter(({ rule }) => rule.id.startsWith('own/'))).toEqual([])
  })

  it('are no excuse for a mistyped rule of a known category', async () => {
    await expect(loadProject('broken.yaml', read)).rejects.toThrow("There is no rule 'dates/no-stale'")
  })
})

describe('declared facts', () => {
  const project = (yaml: string, others: Readonly<Record<string, string>> = {}) =>
    loadProject('legal/clausal.yaml', reader({ 'legal/clausal.yaml': yaml, ...others }))

  it('are kept with their places', async () => {
    const yaml = 'facts:\n  organization: Godwit Books\n  minimumAge: 16\noverrides:\n  - files: [shop.md]\n    facts: { minimumAge: 18 }\n'
    const { checks, origins } = resolveLayers((await project(yaml)).layersFor('legal/shop.md'))
    expect(checks.facts).toEqual({ organization: 'Godwit Books', minimumAge: 18 })
    expect([...origins.facts]).toEqual([
      ['organization', 'legal/clausal.yaml:2:3'],
      ['minimumAge', 'legal/clausal.yaml:6:14'],
    ])
  })

  it.each([
    ['facts: { minimumAge: sixteen }', /^legal\/clausal\.yaml:1:10: 'facts\.minimumAge' is "sixteen"\. It has to be a number\./],
    ['facts: { contacts: privacy@godwit.example }', /^legal\/clausal\.yaml:1:10: 'facts\.contacts' .* a list/],
    ['facts: { minimumAge: -3 }', /^legal\/clausal\.yaml:1:10: The fact 'minimumAge' is -3\. It has to be a number\./],
    ['facts: { organisation: Godwit }', /^legal\/clausal\.yaml:1:10: There is no setting 'organisation'\. Did you mean 'organization'\?/],
    ['facts:\n  locales: { "the first": privacy.md }', /a mapping from language tags/],
    [
      'facts:\n  locales:\n    en: privacy.md\n    de: datenschutz.md',
      /^legal\/clausal\.yaml:4:5: There is no file 'legal\/datenschutz\.md' for the language 'de'\./,
    ],
    ['facts:\n  locales: { en: ../../privacy.md }', /^legal\/clausal\.yaml:2:14: '\.\.\/\.\.\/privacy\.md' leads out of the project/],
  ])('are refused with place and remedy: %s', async (yaml, message) => {
    await expect(project(`${yaml}\n`, { 'legal/privacy.md': '' })).rejects.toThrow(message)
  })

  it('tell the files of language versions from the root of the project', async () => {
    const files = { 'legal/privacy.md': '', 'legal/datenschutz.md': '' }
    const { layersFor } = await project('facts:\n  locales: { en: privacy.md, de: ./datenschutz.md }\n', files)
    expect(resolveLayers(layersFor('legal/privacy.md')).checks.facts.locales).toEqual({
      en: 'legal/privacy.md',
      de: 'legal/datenschutz.md',
    })
  })
})
