import { cp, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CheckResult, checkPolicies, createProjects, type Finding, parsePolicy, type Severity } from '@clausal/core'
import { createProjectReader } from '@clausal/core/node'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import { runClausal, withFolder } from './run-clausal.ts'

const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url))
/** The day of all checks. */
const TODAY = '2026-06-15'

/** Policies that bring findings of every scope: the examples, two language versions, one with declared facts and a suppression. */
const FILES: Readonly<Record<string, string>> = {
  'clausal.yaml': `policies: ['**/privacy.*', '**/privacy.de.md']
laws: [gdpr, ccpa]
extends: [strict]
facts:
  vendors: [Stripe]
overrides:
  - files: ['shop/**']
    rules: { dates/no-stale-policy: [info, { months: 6 }] }
`,
  'shop/privacy.md': `---
minimumAge: 16
---

# Privacy at Godwit Books

Last updated: 2 March 2025

We keep the data that you give to us for 30 days. You must be at least 13 years old to order from our shop. 😀

<!-- clausal-disable-next-line structure/no-insecure-link -- the archive has no other address -->
See [the archive](http://archive.godwit.example/books).
`,
  'shop/privacy.de.md': `# Datenschutz bei Godwit Books

Stand: 2. März 2026

Wir speichern die Daten, die Sie uns geben, 90 Tage lang. Für eine Bestellung müssen Sie mindestens 13 Jahre alt sein.

Siehe [das Archiv](http://archive.godwit.example/books).
`,
}

interface Told {
  readonly json: readonly ({ readonly file: string } & CheckResult)[]
  readonly sarif: Log
  readonly junit: string
  readonly github: string
  readonly core: ReadonlyMap<string, CheckResult>
}

/** What a project reads and what the core says of it, without the command line. */
async function checkInCore(root: string, files: readonly string[]): Promise<ReadonlyMap<string, CheckResult>> {
  const { projectOf } = createProjects(createProjectReader(root))
  const policies = await Promise.all(files.map(async (path) => parsePolicy(await readFile(join(root, path), 'utf8'), { path })))
  const layers = new Map(
    await Promise.all(
      policies.map(async (policy) => [policy, (await projectOf(policy.path ?? ''))?.layersFor(policy.path ?? '') ?? []] as const),
    ),
  )
  const results = checkPolicies(policies, (policy) => [...(layers.get(policy) ?? []), { origin: 'test', config: { today: TODAY } }])
  return new Map(results.map((result, index) => [files[index] ?? '', result]))
}

const told = await withFolder({ '.git/HEAD': 'ref: refs/heads/main\n', ...FILES }, async (root): Promise<Told> => {
  for (const name of ['brackwater', 'harborline', 'kestrel', 'lumenfold', 'tidemark'])
    await cp(join(EXAMPLES, name), join(root, name), { recursive: true })
  const run = async (format: string) => (await runClausal(['check', '--today', TODAY, '--format', format], { cwd: root })).out
  const json = JSON.parse(await run('json')).files
  return {
    json,
    sarif: JSON.parse(await run('sarif')),
    junit: await run('junit'),
    github: await run('github'),
    core: await checkInCore(
      root,
      json.map(({ file }: { file: string }) => file),
    ),
  }
})

const LEVELS: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note' }

/** A finding as SARIF has it. */
const toResult = (file: string, { rule, severity, message, citation, range, related }: Finding) => ({
  file,
  rule,
  level: LEVELS[severity],
  text: citation === undefined ? message : `${message} (${citation})`,
  start: [range.start.line, range.start.column],
  length: range.end.offset - range.start.offset,
  related: related?.map((place) => [place.file, place.range.start.line]),
})

describe('the same policies', () => {
  it('bring findings of every scope', () => {
    const rules = new Set(told.json.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
    for (const rule of [
      'translations/no-differing-dates',
      'translations/no-differing-periods',
      'declarations/no-other-minimum-age',
      'vendors/require-disclosure',
      'dates/no-stale-policy',
    ])
      expect([...rules]).toContain(rule)
    expect(told.json.length).toBe(7)
    expect(
      told.json.find(({ file }) => file === 'shop/privacy.md')?.findings.filter(({ rule }) => rule === 'structure/no-insecure-link'),
    ).toEqual([])
  })

  it('give the same in the core and on the command line', () => {
    for (const { file, ...result } of told.json) expect(result, file).toEqual(JSON.parse(JSON.stringify(told.core.get(file))))
  })

  it('give the same in SARIF', () => {
    const results = told.sarif.runs[0]?.results?.map(({ ruleId, level, message, locations, relatedLocations }) => {
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {}
      return {
        file: decodeURIComponent(artifactLocation?.uri ?? ''),
        rule: ruleId,
        level,
        text: message.text,
        start: [region?.startLine, region?.startColumn],
        length: region?.charLength,
        related: relatedLocations?.map(({ physicalLocation }) => [
          decodeURIComponent(physicalLocation?.artifactLocation?.uri ?? ''),
          physicalLocation?.region?.startLine,
        ]),
      }
    })
    expect(results).toEqual(told.json.flatMap(({ file, findings }) => findings.map((finding) => toResult(file, finding))))
  })

  it('give as many failures and annotations to continuous integration', () => {
    const count = told.json.reduce((sum, { findings }) => sum + findings.length, 0)
    expect(told.junit.match(/<failure /g)?.length).toBe(count)
    expect(told.github.match(/^::(?:error|warning|notice) /gm)?.length).toBe(count)
  })
})

describe('SARIF', () => {
  it('is what the schema of SARIF 2.1.0 asks for', async () => {
    const require = createRequire(import.meta.url)
    const schema = JSON.parse(await readFile(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'))
    const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    expect(validate(told.sarif), JSON.stringify(validate.errors, undefined, 2)).toBe(true)
    expect(validate({ ...told.sarif, version: '2.0' })).toBe(false)
  })
})
