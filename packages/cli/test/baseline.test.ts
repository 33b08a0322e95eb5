import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runClausal, withFolder } from './run-clausal.ts'

const POLICY = '# Privacy policy\n\nLast updated: 3 May 2026\n\nAcme Ltd. collects your name. See http://acme.example/terms.\n'
const DAY = ['--today', '2026-06-15'] as const

describe('clausal check with a baseline', () => {
  it('accepts what is there, and reports what is new, from any folder', async () => {
    await withFolder({ 'clausal.yaml': 'baseline: ci/baseline.json\n', 'ci/notes.md': '', 'legal/privacy.md': POLICY }, async (cwd) => {
      const check = (...args: readonly string[]) => runClausal(['check', '--fail-on', 'info', ...args, ...DAY], { cwd })
      const written = await check('--update-baseline')
      expect(written.out).toMatch(/^ci\/baseline\.json is written: \d+ findings accepted\. New ones will be reported\.\n$/)
      expect(written.code).toBe(0)
      expect(Object.keys(JSON.parse(await readFile(join(cwd, 'ci/baseline.json'), 'utf8')).files)).toEqual(['../legal/privacy.md'])
      expect((await check()).code).toBe(0)

      await writeFile(join(cwd, 'legal/privacy.md'), `Intro.\n\n${POLICY}\nSee [our shop](http://acme.example/shop).\n`)
      const { out, code } = await runClausal(['check', 'privacy.md', '--config', '../clausal.yaml', '--format', 'json', ...DAY], {
        cwd: join(cwd, 'legal'),
      })
      expect(JSON.parse(out).files[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual(['structure/no-insecure-link'])
      expect(code).toBe(0)
    })
  })

  it('accepts nothing in a file that is called like what every object has', async () => {
    await withFolder({ constructor: POLICY, 'b.json': '{"version":1,"files":{"__proto__":[]}}' }, async (cwd) => {
      const { code, out, err } = await runClausal(['check', 'constructor', '--baseline', 'b.json', '--law', '', ...DAY], { cwd })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain('structure/no-insecure-link')
    })
  })

  it.each([
    [['--baseline', 'none.json'], 'error: none.json: there is no such baseline. Make it with --update-baseline.\n'],
    [['--baseline', 'privacy.md'], 'error: privacy.md: this baseline is not valid JSON. Make a new one with --update-baseline.\n'],
    [
      ['--update-baseline'],
      'error: --update-baseline: no file is named for it. Add --baseline FILE, or a baseline setting to clausal.yaml.\n',
    ],
    [
      ['--update-baseline', '--baseline', 'no/such/folder.json'],
      'error: no/such/folder.json: it cannot be written: there is no such folder. Make it, or name another.',
    ],
  ])('%j ends with exit code 2 and the remedy', async (args, message) => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      const { code, err } = await runClausal(['check', ...args, ...DAY], { cwd })
      expect(err).toContain(message)
      expect(code).toBe(2)
    })
  })
})
