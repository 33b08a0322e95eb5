import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { COUNTS_FILE } from './counting-reporter.mjs'

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))
const reporter = fileURLToPath(new URL('counting-reporter.mjs', import.meta.url))

/** Runs vitest on test files of the given texts and gives back what the reporter counted. */
function countIn(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'clausal-counts-'))
  const file = join(folder, 'counts.json')
  try {
    for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.test.js`), text)
    spawnSync(process.execPath, [vitest, 'run', '--root', folder, '--globals', `--reporter=${reporter}`], {
      cwd: folder,
      env: { ...process.env, [COUNTS_FILE]: file },
    })
    return JSON.parse(readFileSync(file, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

it('counts what passed, failed and broke outside a test, and names what was skipped', { timeout: 30_000 }, () => {
  const counts = countIn([
    "it('holds', () => {}); it('does not hold', () => { throw new Error('no') })",
    "import './missing.js'",
    "describe('with a broken hook', () => { beforeAll(() => { throw new Error('no') }); it('never runs', () => {}) })",
    "it('fails late', async () => { Promise.reject(new Error('late')); await new Promise((resolve) => setTimeout(resolve, 20)) })",
    "it('wants more', (context) => context.skip('install chromium')); it.todo('will be')",
    "describe.skip('without its data', () => {})",
  ])
  expect(counts).toEqual({
    passed: 2,
    failed: 4,
    skipped: [
      { name: '2.test.js: with a broken hook > never runs', reason: null },
      { name: '4.test.js: wants more', reason: 'install chromium' },
      { name: '4.test.js: will be', reason: 'not written yet' },
      { name: '5.test.js: without its data', reason: null },
    ],
  })
})
