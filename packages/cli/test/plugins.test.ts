import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { NODE, runClausal, withFolder } from './run-clausal.ts'

const EXAMPLE = fileURLToPath(new URL('../../../examples/plugin/', import.meta.url))
const TRUSTED = { cwd: EXAMPLE, env: { CLAUSAL_TRUST_PLUGINS: '1' } }
const POLICY = '# Privacy\n\nWe collect your name!\n'

/** A module as one writes it who has no types. */
const plugin = (name: string, rules: string) =>
  `export default { kind: 'clausal-plugin', name: '${name}', rules: [${rules}], laws: [], disclosures: [] }\n`
const rule = (id: string, body: string) =>
  `{ id: '${id}', plugin: 'own', description: 'Finds a.', recommended: 'warning', messages: { a: 'A.' }, check({ policy, report }) { ${body} } }`

describe('the example plug-in', () => {
  it('does not run unless it is trusted, and says so', async () => {
    const { code, out, err } = await runClausal(['check'], { cwd: EXAMPLE })
    expect(err).toMatch(/clausal\.yaml:2:11: The project names plug-ins\..*--trust-plugins or set CLAUSAL_TRUST_PLUGINS=1\./)
    expect([code, out]).toEqual([2, ''])
  })

  it('brings a rule, a law and a suppression that is needed', async () => {
    const { code, out } = await runClausal(['check', '--trust-plugins', '--format', 'json', '--today', '2026-06-15'], { cwd: EXAMPLE })
    const [{ findings, requirements }] = JSON.parse(out).files
    expect(findings.map(({ rule: id, severity }: { rule: string; severity: string }) => [id, severity])).toEqual([
      ['law/loyalty-code/expiry', 'error'],
      ['loyalty/no-cash-value', 'error'],
    ])
    expect(requirements.map(({ id, status }: { id: string; status: string }) => [id, status])).toEqual([['expiry', 'missing']])
    expect(code).toBe(1)
  })

  it.each([
    [['rules'], 'loyalty/no-cash-value'],
    [['laws'], 'loyalty-code'],
    [['explain', 'loyalty/no-cash-value'], 'Finds policies that give loyalty points a value'],
    [['explain', 'law/loyalty-code/expiry'], 'disclosure `loyalty/points` (expiry stated)'],
    [['inspect', 'privacy.md'], 'loyalty/points'],
    [['print-config', 'privacy.md'], 'rules.loyalty/no-cash-value'],
    [['check', '--format', 'sarif'], '"text": "Finds policies that give loyalty points a value in money."'],
  ])('is known to %j', async (args, told) => {
    expect((await runClausal(args, TRUSTED)).out).toContain(told)
  })

  it('passes its own tests, in another test runner', () => {
    const { NODE_OPTIONS: _, ...env } = process.env
    const { status, stdout } = spawnSync(NODE, ['--test', 'loyalty.test.mjs'], { cwd: EXAMPLE, encoding: 'utf8', env })
    expect([status, stdout]).toEqual([0, expect.stringMatching(/pass 3/)])
  }, 60_000)
})

describe('a plug-in', () => {
  const checked = (files: Readonly<Record<string, string>>, specifier: string) =>
    withFolder(
      { '.git/HEAD': 'ref: refs/heads/main\n', 'privacy.md': POLICY, 'clausal.yaml': `laws: []\nplugins: ['${specifier}']\n`, ...files },
      (cwd) => runClausal(['check', 'privacy.md', '--trust-plugins'], { cwd }),
    )

  it('that throws is named with its rule; all else is checked, and the run ends with 2', async () => {
    const rules = `${rule('own/throws', 'throw new Error("no\\nsuch thing")')}, ${rule('own/works', "report({ message: 'a', span: { start: 0, end: 1 } })")}`
    const { code, out, err } = await checked({ 'own.mjs': plugin('own', rules) }, './own.mjs')
    expect(err).toBe(
      "error: privacy.md: own/throws of the plug-in 'own' failed: no such thing. All else was checked. Tell its author, or turn it off.\n",
    )
    expect(out).toContain('own/works')
    expect(code).toBe(2)
  })

  it.each([
    ['is not there', {}, './own.mjs', "There is no file 'own.mjs' to load as a plug-in."],
    ['is no package', {}, 'clausal-plugin-of-nobody', "There is no package 'clausal-plugin-of-nobody' to load as a plug-in."],
    ['is something else', { 'own.mjs': 'export default {}\n' }, './own.mjs', "The module './own.mjs' is no plug-in."],
    ['does not load', { 'own.mjs': 'throw new Error("no luck")\n' }, './own.mjs', "The plug-in './own.mjs' cannot be loaded: no luck"],
  ])('that %s is named with its place', async (_, files, specifier, message) => {
    const { code, err } = await checked(files, specifier)
    expect(err).toContain('error: clausal.yaml:2:11: ')
    expect(err).toContain(message)
    expect(code).toBe(2)
  })

  it('outside the project is not loaded', async () => {
    const files = {
      'own.mjs': plugin('own', ''),
      'project/.git/HEAD': 'ref: refs/heads/main\n',
      'project/privacy.md': POLICY,
      'project/clausal.yaml': 'plugins: [../own.mjs]\n',
    }
    const { code, err } = await withFolder(files, (folder) => runClausal(['check', '--trust-plugins'], { cwd: `${folder}/project` }))
    expect(err).toContain("clausal.yaml:1:11: The plug-in '../own.mjs' leads out of the project.")
    expect(code).toBe(2)
  })

  it('is found as an installed package', async () => {
    const installed = {
      'node_modules/clausal-plugin-own/package.json': '{ "name": "clausal-plugin-own", "exports": { "import": "./own.mjs" } }',
      'node_modules/clausal-plugin-own/own.mjs': plugin('own', rule('own/works', "report({ message: 'a', span: { start: 0, end: 1 } })")),
    }
    const { code, out } = await checked(installed, 'clausal-plugin-own')
    expect(out).toContain('own/works')
    expect(code).toBe(0)
  })
})
