import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const HERE = fileURLToPath(new URL('..', import.meta.url))
const SCRIPT = fileURLToPath(new URL('new-rule.mjs', import.meta.url))
const PARTS = ['package.json', 'src', 'generate', 'schema', 'test', 'tsconfig.json', 'vitest.config.ts', 'node_modules']

let root = ''
const run = (...args) => spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8', env: { ...process.env, CLAUSAL_ROOT: root } })
const read = (path) => readFileSync(join(root, path), 'utf8')

/** A copy of the core that the script may write in. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'clausal-new-rule-'))
  for (const folder of ['packages/core', 'docs', '.changeset']) mkdirSync(join(root, folder), { recursive: true })
  for (const part of PARTS) cpSync(join(HERE, 'packages/core', part), join(root, 'packages/core', part), { recursive: true })
  cpSync(join(HERE, 'tsconfig.base.json'), join(root, 'tsconfig.base.json'))
  symlinkSync(join(HERE, 'node_modules'), join(root, 'node_modules'))
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('pnpm new:rule', () => {
  it('writes a rule that passes its own test and what is tested of every rule', () => {
    const { status, stderr } = run('clarity/no-fullest-extent', "Finds use 'to the fullest extent'.")
    expect([status, stderr]).toEqual([0, ''])
    expect(read('packages/core/src/rules/clarity/no-fullest-extent/rule.ts')).toContain(
      "description: 'Finds use \\'to the fullest extent\\'.',",
    )
    expect(read('packages/core/src/rules/index.ts')).toContain("from './clarity/no-fullest-extent/rule.ts'")
    expect(read('docs/rules.md')).toContain('clarity/no-fullest-extent')
    expect(read('packages/core/schema/clausal.schema.json')).toContain('"clarity/no-fullest-extent"')
    expect(read('.changeset/rule-no-fullest-extent.md')).toContain("Find use 'to the fullest extent' (`clarity/no-fullest-extent`)")
    const report = join(root, 'report.json')
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const options = ['--reporter=json', `--outputFile=${report}`, '-t', 'clarity/no-fullest-extent']
    const files = ['src/rules/clarity/no-fullest-extent', 'test/rules.test.ts']
    const tests = spawnSync(process.execPath, [vitest, 'run', ...options, ...files], { cwd: join(root, 'packages/core'), encoding: 'utf8' })
    expect([tests.status, tests.stderr]).toEqual([0, ''])
    const told = JSON.parse(readFileSync(report, 'utf8'))
    expect(told.testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'failed')).toEqual([])
    expect(told.numPassedTests).toBeGreaterThan(8)
  }, 120_000)

  it('overwrites nothing', () => {
    const { status, stderr } = run('structure/no-placeholder')
    expect(status).toBe(2)
    expect(stderr).toContain('packages/core/src/rules/structure/no-placeholder/rule.ts is there already.')
  })

  it.each([[], ['no-category'], ['../no-escape'], ['clarity/No-Capitals']])('says what it wants instead of %s', (...args) => {
    expect(run(...args).status).toBe(2)
  })
})
