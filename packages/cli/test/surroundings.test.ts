import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CLI, NODE, type Outcome, runClausal, withFolder } from './run-clausal.ts'
import { withRepository } from './with-repository.ts'

const isWindows = process.platform === 'win32'
const POLICY = '# Privacy policy\n\nLast updated: 3 May 2026\n\nAcme Ltd. collects your name. See http://acme.example/terms.\n'
const DAY = ['--law', '', '--today', '2026-06-15'] as const

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

/** What a terminal, or the runner of a workflow, would take for more than text. */
const harmIn = ({ out, err }: Pick<Outcome, 'out' | 'err'>) =>
  `${out}\n${err}`.split('\n').filter((line) => STEERING.test(line) || /^\s*::[a-z]|##\[/i.test(line))

const CLEARS = '\u001b[2J'
const LINK = '\u001b]8;;https://evil.example\u0007'
const COMMAND = 'x\n::error::evil'

describe('what comes from outside', { timeout: 120_000 }, () => {
  it('control: would be noticed where it is printed as it is', () => {
    for (const text of [CLEARS, LINK, COMMAND, '\u009b2J', 'a\u202eb', 'a\rb', '  ::add-mask::x', 'a ##[error]b'])
      expect(harmIn({ out: `error: ${text}\n${text}\n`, err: '' }), JSON.stringify(text)).not.toEqual([])
  })

  it.skipIf(isWindows)('steers nothing by the name of a file, and the name is still one', async () => {
    const names = [`a${CLEARS}`, `b${COMMAND}`, 'c"\'`$(evil)', 'd\u202e', '--evil', '::warning::e', 'f\u009b2J']
    const files = Object.fromEntries(names.map((name) => [`${name}-privacy.md`, POLICY]))
    await withFolder({ ...files, [`g${LINK.replaceAll('/', '')}-privacy.md`]: new Uint8Array([0, 1, 2]) }, async (cwd) => {
      for (const format of ['pretty', 'github', 'junit', 'json', 'sarif', 'markdown', 'html']) {
        const outcome = await runClausal(['check', ...DAY, '--format', format], { cwd })
        // The commands for annotations are what was asked for; what they are about is held by the tests of the reports.
        const harm = harmIn(outcome).filter(
          (line) => format !== 'github' || !/^::warning file=[^:]*,title=[^:]*::[^:]*(?::(?!:)[^:]*)*$/.test(line),
        )
        expect(harm, format).toEqual([])
        expect(outcome.err).toContain('this is binary data')
        if (format === 'json')
          expect(
            JSON.parse(outcome.out)
              .files.map(({ file }: { file: string }) => file)
              .sort(),
          ).toEqual(Object.keys(files).sort())
      }
      const named = await runClausal(['inspect', '--', '--evil-privacy.md'], { cwd })
      expect(named).toMatchObject({ code: 0, err: '' })
    })
  })

  it.each([
    ['the command', [`evil${COMMAND}`]],
    ['an option', ['check', `--evil${CLEARS}`]],
    ['a law', ['check', 'privacy.md', '--law', `gdpr${LINK}`]],
    ['a file', ['inspect', `${CLEARS}.md`]],
    ['a rule', ['explain', `a${COMMAND}`]],
    ['a name for standard input', ['import', '-', '--stdin-filename', `a${COMMAND}.md`]],
    ['a branch', ['review', `a${CLEARS}`]],
    ['a range', ['diff', `a${LINK}..b`, '--', 'privacy.md']],
  ])('steers nothing by %s on the command line', async (_, args) => {
    await withRepository(async ({ cwd, commit }) => {
      await commit({ 'privacy.md': POLICY })
      const outcome = await runClausal(args, { cwd, input: POLICY })
      expect(harmIn(outcome)).toEqual([])
      expect(outcome.code).toBe(args[0] === 'import' ? 0 : 2)
    })
  })

  it.each([
    ['a setting', '"\\e[2Jevil": 1'],
    ['a law', 'laws: ["\\e[2Jgdpr"]'],
    ['a glob', 'policies: ["\\e]8;;https:\\x07*.md"]'],
    ['a path', 'policies: ["../\\e[2J"]'],
    ['a rule', 'rules: { "\\e[2J/x": off }'],
    ['a plug-in', 'plugins: ["./\\e[2J.js"]'],
    ['a key', 'facts:\n  ? [evil, "\\x9b2J"]\n  : x'],
    ['broken YAML', 'laws: [\u009b2J'],
  ])('steers nothing by %s in the configuration', async (_, yaml) => {
    await withFolder({ 'clausal.yaml': `${yaml}\n`, 'privacy.md': POLICY }, async (cwd) => {
      const outcome = await runClausal(['check', '--trust-plugins'], { cwd })
      expect(harmIn(outcome)).toEqual([])
      expect(outcome.code).toBe(2)
      expect(harmIn(await runClausal(['print-config', 'privacy.md', '--trust-plugins'], { cwd }))).toEqual([])
    })
  })

  it('steers nothing by what a plug-in says or throws', async () => {
    const plugin = `export default { kind: 'clausal-plugin', name: 'evil', laws: [], disclosures: [], rules: [
      { id: 'evil/says', description: ${JSON.stringify(CLEARS)}, recommended: 'warning', messages: { any: ${JSON.stringify(COMMAND + CLEARS)} },
        check: (context) => context.report({ message: 'any', span: { start: 0, end: 1 } }) },
      { id: 'evil/throws', description: 'x', recommended: 'warning', messages: { any: 'x' }, check() { throw new Error(${JSON.stringify(CLEARS + COMMAND)}) } }] }`
    await withFolder({ 'clausal.yaml': 'plugins: [./evil.mjs]\n', 'evil.mjs': plugin, 'privacy.md': POLICY }, async (cwd) => {
      for (const args of [['check', 'privacy.md'], ['rules'], ['explain', 'evil/says']]) {
        const outcome = await runClausal([...args, '--trust-plugins'], { cwd })
        expect(harmIn(outcome)).toEqual([])
        expect(`${outcome.out}${outcome.err}`).toContain('evil')
      }
    })
  })
})

/** Runs a line of Bash in which `clausal` is the command, and gives what it printed. */
const runLine = (line: string, cwd: string) =>
  new Promise<Outcome>((resolve) => {
    const script = `clausal() { ${JSON.stringify(NODE)} ${JSON.stringify(CLI)} "$@"; }; ${line}`
    execFile('bash', ['-c', script], { cwd, maxBuffer: 1 << 26, timeout: 60_000 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : null, out, err }),
    )
  })

describe.skipIf(isWindows)('a reader that goes away', { timeout: 120_000 }, () => {
  it('ends the run quietly, with the code of what was found', async () => {
    await withFolder({ 'privacy.md': POLICY.repeat(300), 'clean.md': 'We sell nothing.\n' }, async (cwd) => {
      const codes = `| head -1 > first.txt; exit "\${PIPESTATUS[0]}"`
      expect(await runLine(`clausal check privacy.md --fail-on info ${codes}`, cwd)).toEqual({ code: 1, out: '', err: '' })
      expect(await runLine(`clausal check privacy.md --fail-on never --format json ${codes}`, cwd)).toEqual({ code: 0, out: '', err: '' })
      expect((await runLine(`clausal check none.md 2>&1 > /dev/null ${codes}`, cwd)).code).toBe(2)
    })
  })

  it('ends a stream that has no end', async () => {
    await withFolder({}, async (cwd) => {
      const stream = `yes '{"text":"We sell nothing."}' | clausal check --stdin-ndjson --format ndjson | head -1`
      const { code, out, err } = await runLine(stream, cwd)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(JSON.parse(out)).toHaveProperty('findings')
    })
  })

  it.skipIf(!existsSync('/dev/full'))('is told of a full disk, with 2', async () => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      expect(await runLine('clausal check privacy.md > /dev/full', cwd)).toEqual({
        code: 2,
        out: '',
        err: 'error: standard output cannot be written (ENOSPC). Make room, or print elsewhere.\n',
      })
    })
  })
})

describe.skipIf(isWindows)('what is no regular file', () => {
  it('is told apart where it is named, waits for nobody, and is no policy of a glob', async () => {
    await withFolder({ 'legal/privacy.md': POLICY }, async (cwd) => {
      await mkdir(join(cwd, '.git'))
      execFileSync('mkfifo', [join(cwd, 'pipe-privacy.md')])
      await symlink('/dev/zero', join(cwd, 'zero-privacy.md'))
      await symlink('loop-privacy.md', join(cwd, 'loop-privacy.md'))
      await symlink('.', join(cwd, 'again'))
      const all = await runLine(`clausal check --format json ${DAY.map((arg) => `'${arg}'`).join(' ')}`, cwd)
      expect(all.err).toMatch(
        /^error: zero-privacy\.md: this link leads out of the project\. Name the file that it leads to, or put it inside\.$/m,
      )
      expect(JSON.parse(all.out).files.map(({ file }: { file: string }) => file)).toContain('legal/privacy.md')
      const named = await runLine('clausal check pipe-privacy.md zero-privacy.md loop-privacy.md', cwd)
      expect(named.code).toBe(2)
      expect(named.err).toMatch(
        /pipe-privacy\.md: this is a pipe or device, .*\n.*zero-privacy\.md: this is a pipe .*\n.*loop-privacy\.md: this symbolic link/,
      )
      // What a shell hands over is a pipe, too, and has somebody who writes into it.
      expect((await runLine('clausal inspect <(cat legal/privacy.md)', cwd)).out).toContain('Privacy policy')
    })
  })

  it('is no configuration, baseline or manifest either', async () => {
    await withFolder({ 'privacy.md': POLICY, 'sub/package.json': '{}' }, async (cwd) => {
      await mkdir(join(cwd, '.git'))
      execFileSync('mkfifo', [join(cwd, 'clausal.yaml'), join(cwd, 'b.json'), join(cwd, 'sub/package-lock.json')])
      expect((await runLine('clausal check', cwd)).err).toContain('clausal.yaml: this is a pipe or device')
      expect((await runLine('clausal check privacy.md --no-config --baseline b.json', cwd)).err).toContain(
        'b.json: this is a pipe or device',
      )
      expect((await runLine('clausal vendors sub', cwd)).err).toContain('package-lock.json: this is a pipe or device')
    })
  })
})

describe('a cache that is committed', () => {
  it('answers nothing: whoever wrote it could say what they like', async () => {
    await withRepository(async ({ cwd, commit, git }) => {
      await commit({ 'privacy.md': POLICY })
      const check = ['check', 'privacy.md', '--cache', '--fail-on', 'info', ...DAY]
      expect((await runClausal(check, { cwd })).code).toBe(1)
      // The control: not committed, it is taken.
      expect((await runClausal(check, { cwd })).code).toBe(1)
      git('add', '--force', '.clausal-cache')
      const { code, out, err } = await runClausal(check, { cwd })
      expect(err).toMatch(/^error: \.clausal-cache: this cache is in git, .* Take it out: git rm -r --cached \.clausal-cache\n/)
      expect({ code, out }).toEqual({ code: 2, out: '' })
    })
  })
})

describe('what other systems write', () => {
  it('a configuration with CRLF and a byte order mark holds', async () => {
    await withFolder({ 'clausal.yaml': '\ufefflaws: [ccpa]\r\npolicies:\r\n  - privacy.md\r\n', 'privacy.md': POLICY }, async (cwd) => {
      const { out } = await runClausal(['print-config', 'privacy.md', '--format', 'json'], { cwd })
      const [laws] = JSON.parse(out).settings
      expect(laws).toEqual({ name: 'laws', value: ['ccpa'], from: 'clausal.yaml:1:2' })
    })
  })

  it.each(['C:\\legal\\*.md', 'c:/legal/*.md', '\\\\server\\share\\*.md', '..\\legal\\*.md'])(
    'the path %s leads out of the project, and its place is told',
    async (path) => {
      await withFolder({ 'clausal.yaml': `laws: []\npolicies: ['${path}']\n`, 'privacy.md': POLICY }, async (cwd) => {
        const { code, err } = await runClausal(['check'], { cwd })
        expect(err).toContain(
          `error: clausal.yaml:2:12: '${path}' leads out of the project. Name what is inside it, from the folder of clausal.yaml.\n`,
        )
        expect(code).toBe(2)
      })
    },
  )
})
