import { describe, expect, it } from 'vitest'
import { runClausal, withFolder } from './run-clausal.ts'

const POLICY = '# Privacy policy\n\nLast updated: 3 May 2026\n\nAcme Ltd. collects your name. See http://acme.example/terms.\n'
const CLEAN = '# Privacy policy\n\nLast updated: 3 May 2026\n\nAcme Ltd. collects your name.\n'
const DAY = ['--today', '2026-06-15'] as const

describe('clausal check', () => {
  it('shows each finding with its place, rule and line, and counts them', async () => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      const { code, out, err } = await runClausal(['check', 'privacy.md', '--law', 'caloppa', ...DAY], { cwd })
      expect(out).toContain('privacy.md\n')
      expect(out).toContain('5:35  warning  structure/no-insecure-link')
      expect(out).toMatch(/5 │ Acme Ltd\. collects your name\. See http:\/\/acme\.example\/terms\.\n.*│ +\^{25}/)
      expect(out).toMatch(/1 file checked: \d+ errors?, \d+ warnings?, \d+ info\n$/)
      expect(err).toBe('')
      expect(code).toBe(1)
    })
  })

  it('prints nothing but JSON with --format json: a version, each file with its result, a summary', async () => {
    await withFolder({ 'a.md': POLICY, 'b.md': CLEAN }, async (cwd) => {
      const { out } = await runClausal(['check', 'a.md', 'b.md', '--format', 'json', ...DAY], { cwd })
      const report = JSON.parse(out)
      expect(report).toMatchObject({ version: 1, files: [{ file: 'a.md' }, { file: 'b.md' }], summary: { files: 2 } })
      expect(report.files[0].findings[0]).toMatchObject({
        range: { start: { line: expect.any(Number), column: expect.any(Number), offset: expect.any(Number) } },
      })
      expect(report.files[0].requirements.map(({ law }: { law: string }) => law)).toContain('gdpr')
    })
  })

  it('gives the same bytes for the same text', async () => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      const runs = await Promise.all([1, 2].map(() => runClausal(['check', 'privacy.md', '--format', 'json', ...DAY], { cwd })))
      expect(runs[0]?.out).toBe(runs[1]?.out)
    })
  })

  it.each([
    ['error', 0],
    ['warning', 1],
    ['never', 0],
  ])('--fail-on %s ends with %i where the worst is a warning', async (level, expected) => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      const { code } = await runClausal(['check', 'privacy.md', '--law', '', '--fail-on', level, ...DAY], { cwd })
      expect(code).toBe(expected)
    })
  })

  it('takes globs, and without names every privacy policy below the folder but node_modules', async () => {
    const files = {
      'legal/privacy.md': CLEAN,
      'site/Privacy-Policy.html': `<p>${CLEAN}</p>`,
      'node_modules/x/privacy.md': CLEAN,
      'notes.md': CLEAN,
    }
    await withFolder(files, async (cwd) => {
      const names = async (...args: string[]) => {
        const { out } = await runClausal(['check', ...args, '--format', 'json', ...DAY], { cwd })
        return JSON.parse(out).files.map(({ file }: { file: string }) => file)
      }
      expect(await names()).toEqual(['legal/privacy.md', 'site/Privacy-Policy.html'])
      expect(await names('**/*.md')).toEqual(['legal/privacy.md', 'notes.md'])
    })
  })

  it('reads standard input where the name is -', async () => {
    const { out } = await runClausal(['check', '-', '--stdin-filename', 'policy.txt', '--format', 'json', ...DAY], { input: CLEAN })
    expect(JSON.parse(out).files[0].file).toBe('policy.txt')
  })

  it('colours only where asked or at a terminal, and never where NO_COLOR is set', async () => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      const startOfColour = '\u001b['
      const args = ['check', 'privacy.md', ...DAY]
      expect((await runClausal(args, { cwd })).out).not.toContain(startOfColour)
      expect((await runClausal([...args, '--color'], { cwd })).out).toContain(startOfColour)
      expect((await runClausal(args, { cwd, env: { FORCE_COLOR: '1' } })).out).toContain(startOfColour)
      expect((await runClausal(args, { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out).not.toContain(startOfColour)
    })
  })

  it('shows steering characters of a policy instead of obeying them', async () => {
    await withFolder({ 'privacy.md': 'We collect your \u001b[2Jname\u202e at http://a.example/\u0007x\n' }, async (cwd) => {
      const { out } = await runClausal(['check', 'privacy.md', ...DAY], { cwd })
      for (const character of ['\u0007', '\u001b', '\u202e']) expect(out).not.toContain(character)
    })
  })
})

describe('wrong use of clausal', () => {
  const expectFailure = async (args: readonly string[], files: Readonly<Record<string, string | Uint8Array>>, message: RegExp) => {
    await withFolder({ 'good.md': CLEAN, ...files }, async (cwd) => {
      const { code, out, err } = await runClausal(['check', ...args, 'good.md', ...DAY], { cwd })
      expect(err).toMatch(message)
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(err).not.toContain('    at ')
      expect(out).toContain('good.md')
      expect(code).toBe(2)
    })
  }

  it.each(['sarif', 'junit', 'markdown', 'html'])(
    'writes no %s report where nothing could be checked: it would look like good news',
    async (format) => {
      await withFolder({ 'privacy.md': '# Privacy\n\nWe keep it.\n', 'image.md': new Uint8Array([0x89, 0x50, 0, 0]) }, async (cwd) => {
        const check = (...names: string[]) => runClausal(['check', '--format', format, '--fail-on', 'never', ...names], { cwd })
        for (const name of ['nope.md', 'image.md'])
          expect(await check(name)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(name) })
        // What could be checked is told.
        expect(await check('nope.md', 'privacy.md')).toMatchObject({ code: 2, out: expect.stringContaining('privacy.md') })
      })
    },
  )

  it('names a missing file and checks the others', () => expectFailure(['nope.md'], {}, /^error: nope\.md: there is no such file\./))
  it('names a folder', () => expectFailure(['legal'], { 'legal/a.md': CLEAN }, /^error: legal: this is a folder\. .*legal\/\*\*\/\*\.md/))
  it('names a binary file', () =>
    expectFailure(['logo.md'], { 'logo.md': new Uint8Array([137, 80, 78, 71, 0, 0, 1]) }, /^error: logo\.md: this is binary data/))
  it('names a file in UTF-16', () =>
    expectFailure(['w.md'], { 'w.md': new Uint8Array([0xff, 0xfe, 65, 0]) }, /^error: w\.md: this is UTF-16 text\. Save it as UTF-8\./))
  it('names the line of invalid UTF-8', () =>
    expectFailure(['latin.md'], { 'latin.md': new Uint8Array([65, 10, 66, 0xe9, 10, 67]) }, /^error: latin\.md:2: this is not valid UTF-8/))
  it('names a file of 50 MB', () =>
    expectFailure(
      ['big.md'],
      { 'big.md': new Uint8Array(50 * 1024 * 1024).fill(97) },
      /^error: big\.md: it has 50 MB; a policy may have up to 20 MB/,
    ))
  it('names the place of broken front matter', () =>
    expectFailure(['f.md'], { 'f.md': '---\ntitle: "a\n---\n\nText.\n' }, /^error: f\.md:\d: the front matter is not valid YAML/))
  it('names a glob that matches nothing', () => expectFailure(['legal/*.md'], {}, /^error: legal\/\*\.md: no file matches this glob/))

  it.each([
    [['check', 'good.md', '--law', 'gdrp'], /There is no law 'gdrp'\. Did you mean 'gdpr'\?/],
    [['check', 'good.md', '--format', 'xml'], /'--format <name>' argument 'xml' is invalid\. Allowed choices are pretty, json/],
    [['check', 'good.md', '--today', 'tomorrow'], /'today' is 'tomorrow'\. Write it as YYYY-MM-DD\./],
    [['chekc', 'good.md'], /unknown command 'chekc'/],
    [['check', 'good.md', '--lwa', 'gdpr'], /unknown option '--lwa'/],
  ])('%j says what is wrong and ends with 2', async (args, message) => {
    await withFolder({ 'good.md': CLEAN }, async (cwd) => {
      const { code, err } = await runClausal(args, { cwd })
      expect(err).toMatch(message)
      expect(err).not.toContain('    at ')
      expect(code).toBe(2)
    })
  })

  it('says how to name a file where there is no policy to be found', async () => {
    await withFolder({}, async (cwd) => {
      const { code, err } = await runClausal(['check'], { cwd })
      expect(err).toMatch(/no privacy policy below this folder\. Name the file: clausal check policy\.md/)
      expect(code).toBe(2)
    })
  })

  it('shows examples in its help', async () => {
    const { out, code } = await runClausal(['check', '--help'])
    expect(out).toContain('Examples:')
    expect(code).toBe(0)
  })
})

describe('facts that no text tells', () => {
  it('are declared on the command line', async () => {
    await withFolder({ 'privacy.md': CLEAN }, async (cwd) => {
      const statusOf = async (...args: string[]) => {
        const { out } = await runClausal(['check', 'privacy.md', '--format', 'json', ...DAY, ...args], { cwd })
        return JSON.parse(out).files[0].requirements.find(({ id }: { id: string }) => id === '13-1-b').status
      }
      expect(await statusOf()).toBe('missing')
      expect(await statusOf('--declare', 'hasDpo=false')).toBe('not-applicable')
    })
  })

  it('are refused where they are not known', async () => {
    const { code, err } = await runClausal(['check', '-', '--declare', 'hasDop=false'], { input: CLEAN })
    expect(err).toMatch(/There is no fact 'hasDop'\. Did you mean 'hasDpo'\?/)
    expect(code).toBe(2)
  })
})
