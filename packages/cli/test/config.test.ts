import { describe, expect, it } from 'vitest'
import { runClausal, withFolder } from './run-clausal.ts'

const POLICY = '# Privacy policy\n\nLast updated: 3 May 2026\n\nAcme Ltd. collects your name. See http://acme.example/terms.\n'
const DAY = ['--today', '2026-06-15'] as const

/** What a check says in JSON, beside its exit code. */
async function checkIn(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return withFolder(files, async (cwd) => {
    const { code, out, err } = await runClausal(['check', ...args, '--format', 'json', ...DAY], { cwd })
    const report: {
      readonly files: readonly { readonly file: string; readonly findings: readonly { rule: string; severity: string }[] }[]
    } = out === '' ? { files: [] } : JSON.parse(out)
    const named = report.files.map(({ file, findings }) => [file, findings.map(({ rule, severity }) => `${rule} ${severity}`)] as const)
    return { code, err, findings: new Map(named) }
  })
}

describe('a configuration', () => {
  it('says which files are policies, which laws hold, how rules are set and when a check fails', async () => {
    const config = `policies: ['legal/*.md']
laws: []
failOn: info
extends: ['off']
rules:
  structure/no-insecure-link: info
overrides:
  - files: ['legal/old-*.md']
    rules: { structure/no-insecure-link: error }
`
    const { code, findings } = await checkIn({
      'clausal.yaml': config,
      'legal/terms.md': POLICY,
      'legal/old-terms.md': POLICY,
      'privacy.md': POLICY,
    })
    expect(Object.fromEntries(findings)).toEqual({
      'legal/old-terms.md': ['structure/no-insecure-link error'],
      'legal/terms.md': ['structure/no-insecure-link info'],
    })
    expect(code).toBe(1)
  })

  it('is the nearest one upwards from each policy; the command line wins over it', async () => {
    const files = {
      'clausal.yaml': "laws: []\nextends: ['off']\n",
      'privacy.md': POLICY,
      'app/clausal.json': '{ "laws": [], "extends": ["off"], "rules": { "structure/no-insecure-link": "error" } }',
      'app/privacy.md': POLICY,
    }
    expect(Object.fromEntries((await checkIn(files)).findings)).toEqual({
      'app/privacy.md': ['structure/no-insecure-link error'],
      'privacy.md': [],
    })
    const lawRules = (await checkIn(files, '--law', 'gdpr')).findings.get('privacy.md') ?? []
    expect(lawRules.length).toBeGreaterThan(5)
  })

  it('can be named, and left aside', async () => {
    const files = {
      'clausal.yaml': "laws: []\nextends: ['off']\n",
      'ci/strict.yaml': 'laws: []\nrules:\n  structure/no-insecure-link: error\n',
      'privacy.md': POLICY,
    }
    expect((await checkIn(files, '--config', 'ci/strict.yaml')).findings.get('privacy.md')).toContain('structure/no-insecure-link error')
    expect((await checkIn(files, '--no-config', '--law', '')).findings.get('privacy.md')).toContain('structure/no-insecure-link warning')
  })

  it.each([
    ['a mistake', { 'clausal.yaml': 'laws: [gpdr]\n' }, [], "error: clausal.yaml:1:8: There is no law 'gpdr'. Did you mean 'gdpr'?\n"],
    [
      'a file that is not there',
      {},
      ['--config', 'my.yaml'],
      'error: my.yaml: there is no such file. Check the path, or create one with clausal init.\n',
    ],
    ['a glob that names nothing', { 'clausal.yaml': "policies: ['legal/*.md']\n" }, [], 'error: legal/*.md: no file matches this glob.'],
  ])('ends with exit code 2 and the place for %s', async (_, files, args, message) => {
    const { code, err } = await checkIn({ ...files, 'privacy.md': POLICY }, ...args)
    expect(err).toContain(message)
    expect(code).toBe(2)
  })
})

describe('clausal print-config', () => {
  it('says where each value comes from', async () => {
    const files = {
      'clausal.yaml': 'laws: [ccpa]\nfacts: { sellsData: false }\nextends: [./house.yaml]\nfailOn: warning\n',
      'house.yaml': 'extends: [recommended]\nrules:\n  dates/no-stale-policy: [error, { months: 6 }]\n',
    }
    await withFolder(files, async (cwd) => {
      const { out, code } = await runClausal(['print-config', 'privacy.md'], { cwd })
      const lines = new Map(out.split('\n').map((line) => [line.split(/ {2,}/)[0], line.split(/ {2,}/).slice(1)]))
      expect(lines.get('laws')).toEqual(['["ccpa"]', 'clausal.yaml:1:1'])
      expect(lines.get('facts.sellsData')).toEqual(['false', 'clausal.yaml:2:10'])
      expect(lines.get('failOn')).toEqual(['warning', 'clausal.yaml'])
      expect(lines.get('rules.dates/no-stale-policy')).toEqual(['["error",{"months":6}]', 'house.yaml:3:3'])
      expect(lines.get('rules.structure/no-insecure-link')).toEqual(['warning', 'preset recommended, house.yaml:1:11'])
      expect(code).toBe(0)
    })
  })
})

describe('clausal init', () => {
  it('writes a configuration under which a check finds the same policies', async () => {
    await withFolder({ "app's/privacy.md": POLICY, 'notes.md': POLICY }, async (cwd) => {
      expect(await runClausal(['init'], { cwd })).toMatchObject({ code: 0, err: '' })
      const { out, err } = await runClausal(['check', '--format', 'json', ...DAY], { cwd })
      expect(err).toBe('')
      expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual(["app's/privacy.md"])
    })
  })

  it('overwrites nothing', async () => {
    await withFolder({ 'clausal.yaml': 'laws: []\n' }, async (cwd) => {
      const { code, err } = await runClausal(['init'], { cwd })
      expect(err).toBe(
        'error: clausal.yaml: it exists already. Change it by hand, or move it away first.\nMore: https://clausal.github.io/clausal/reference/command-line.html\n',
      )
      expect(code).toBe(2)
    })
  })
})
