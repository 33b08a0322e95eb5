import { execFileSync, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { appendFile, chmod, lstat, mkdir, readdir, readFile, readlink, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { CLI, NODE, runClausal, withFolder } from './run-clausal.ts'
import { withRepository } from './with-repository.ts'

const BROKEN = '\ufeff# Privacy policy\r\n\r\nLast updated: 3 May 2026\r\n\r\nAcme Ltd. collects your name.</p>\r\n'
const MENDED = BROKEN.replace('</p>', '')
const isWindows = process.platform === 'win32'

interface Kill {
  readonly signal: NodeJS.Signals
  /** At which change of a file in the folder. */
  readonly atChange: number
  /** The working folder, unless said. */
  readonly folder?: string
}

/** Runs Clausal and ends it by a signal while it writes; gives the signal that ended it. */
async function runUntilKilled(
  args: readonly string[],
  cwd: string,
  { signal, atChange, folder = cwd }: Kill,
): Promise<NodeJS.Signals | null> {
  const child = spawn(NODE, [CLI, ...args], { cwd, stdio: 'ignore' })
  let changes = 0
  const watcher = watch(folder, () => {
    changes++
    if (changes === atChange) child.kill(signal)
  })
  try {
    return await new Promise((resolve) => child.on('exit', (_, by) => resolve(by)))
  } finally {
    watcher.close()
  }
}

/** A place in the work at random, told where the test fails. */
const someChange = (upTo: number) => 1 + Math.floor(Math.random() * upTo)

describe.skipIf(isWindows)('a run that is killed while it writes', { timeout: 180_000 }, () => {
  const names = Array.from({ length: 40 }, (_, index) => `p${index}.md`)
  const texts = (folder: string) => Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const files = Object.fromEntries(names.map((name) => [name, BROKEN]))

  /** Kills one run, and tells whether it was in the middle of its work. */
  const killFix = async (cwd: string, signal: NodeJS.Signals) => {
    const by = await runUntilKilled(['check', '--fix', ...names], cwd, { signal, atChange: someChange(20) })
    const found = await texts(cwd)
    expect(found.filter((text) => text !== BROKEN && text !== MENDED)).toEqual([])
    const left = (await readdir(cwd)).filter((name) => !names.includes(name))
    expect(signal === 'SIGKILL' ? left.filter((name) => !/^\.clausal-[0-9a-f-]+\.tmp$/.test(name)) : left).toEqual([])
    // What is left does not stand in the way of the next run, and is no policy.
    expect((await runClausal(['check', '--fix', '--fail-on', 'never', ...names], { cwd })).code).toBe(0)
    expect(new Set(await texts(cwd))).toEqual(new Set([MENDED]))
    return by === signal && found.includes(BROKEN)
  }

  it.each(['SIGKILL', 'SIGTERM'] as const)('--fix, by %s: every policy is old or new', async (signal) => {
    for (let attempt = 0; attempt < 5; attempt++) if (await withFolder(files, (cwd) => killFix(cwd, signal))) return
    expect.unreachable('no run was killed in the middle of its work, so nothing was tested')
  })

  it('--update-baseline, by SIGKILL: the baseline is old or new', async () => {
    await withFolder(files, async (cwd) => {
      const update = ['check', '--update-baseline', '--baseline', 'baseline.json', '--today', '2026-06-15']
      await runClausal([...update, 'p0.md'], { cwd })
      const old = await readFile(join(cwd, 'baseline.json'), 'utf8')
      await runUntilKilled([...update, ...names], cwd, { signal: 'SIGKILL', atChange: someChange(3) })
      const found = await readFile(join(cwd, 'baseline.json'), 'utf8')
      await runClausal([...update, ...names], { cwd })
      expect([old, await readFile(join(cwd, 'baseline.json'), 'utf8')]).toContain(found)
    })
  })

  const CACHE = '.clausal-cache'
  const cached = ['check', '--format', 'json', '--law', '', '--today', '2026-06-15', '--fail-on', 'never']

  /** The entries of the cache; those that are not whole as nothing. */
  const entriesIn = async (cwd: string) => {
    const all = await readdir(join(cwd, CACHE), { recursive: true, withFileTypes: true })
    const files = all.filter((one) => one.isFile() && one.name !== '.gitignore')
    const whole = (bytes: Uint8Array) => {
      try {
        return JSON.parse(gunzipSync(bytes).toString())
      } catch {
        return undefined
      }
    }
    return Promise.all(
      files
        .filter(({ name }) => !name.endsWith('.tmp'))
        .map(async ({ parentPath, name }) => ({ path: join(parentPath, name), entry: whole(await readFile(join(parentPath, name))) })),
    )
  }

  it.each(['0', '2'])(
    '--cache on %s threads, by SIGKILL while another run goes on: each entry is whole, and answers are the same',
    async (threads) => {
      const check = [...cached, '--threads', threads, '--cache', ...names]
      for (let attempt = 0; attempt < 5; attempt++) {
        const wasKilled = await withFolder({ ...files, [`${CACHE}/.gitignore`]: '*\n' }, async (cwd) => {
          const other = runClausal(check, { cwd })
          const by = await runUntilKilled(check, cwd, { signal: 'SIGKILL', atChange: someChange(12), folder: join(cwd, CACHE) })
          const atKill = await entriesIn(cwd)
          const plain = await runClausal([...cached, ...names], { cwd })
          expect((await other).out).toBe(plain.out)
          expect((await runClausal(check, { cwd })).out).toBe(plain.out)
          const entries = await entriesIn(cwd)
          for (const { path, entry } of [...atKill, ...entries])
            expect({ path, key: entry?.key }).toEqual({ path, key: expect.any(String) })
          expect(entries).toHaveLength(names.length)
          return by === 'SIGKILL' && atKill.length < names.length
        })
        if (wasKilled) return
      }
      expect.unreachable('no run was killed in the middle of its work, so nothing was tested')
    },
  )

  it('--cache: what was cut off would be noticed, and what an entry says is what a run says', async () => {
    await withFolder({ 'p0.md': BROKEN }, async (cwd) => {
      const check = [...cached, '--cache', 'p0.md']
      const { out } = await runClausal(check, { cwd })
      const [kept] = await entriesIn(cwd)
      if (kept === undefined) throw new Error('nothing was kept')
      // Written in place and killed meanwhile.
      await truncate(kept.path, 40)
      expect(await entriesIn(cwd)).toEqual([{ path: kept.path, entry: undefined }])
      expect((await runClausal(check, { cwd })).out).toBe(out)
      expect(await entriesIn(cwd)).toEqual([kept])
      // Whole, and wrong.
      const [told] = kept.entry.result
      const wrong = { key: kept.entry.key, result: [{ ...told, result: { ...told.result, findings: [] } }] }
      await writeFile(kept.path, gzipSync(JSON.stringify(wrong)))
      expect(JSON.parse((await runClausal(check, { cwd })).out).files[0].findings).toEqual([])
      expect(JSON.parse(out).files[0].findings.length).toBeGreaterThan(0)
    })
  })

  it('history --resume, by SIGKILL: another run goes on and gives the same', async () => {
    await withRepository(async ({ cwd, commit }) => {
      for (let days = 1; days <= 12; days++) await commit({ 'privacy.md': `# Privacy\n\nAcme Ltd. keeps your orders for ${days} days.\n` })
      const rows = join(cwd, '../rows')
      await mkdir(rows)
      const history = (file: string) => ['history', join(cwd, 'privacy.md'), '--resume', file, '--law', '', '--format', 'ndjson']
      const whole = await runClausal(history(join(rows, 'whole.ndjson')), { cwd })
      await runUntilKilled(history(join(rows, 'killed.ndjson')), cwd, { signal: 'SIGKILL', atChange: someChange(8), folder: rows })
      expect((await runClausal(history(join(rows, 'killed.ndjson')), { cwd })).out).toBe(whole.out)
      expect(await readFile(join(rows, 'killed.ndjson'), 'utf8')).toBe(await readFile(join(rows, 'whole.ndjson'), 'utf8'))
    })
  })
})

describe('what Clausal writes', { timeout: 120_000 }, () => {
  it.skipIf(isWindows)('keeps the mode of a policy, and the link to it', async () => {
    await withFolder({ 'real/a.md': BROKEN }, async (cwd) => {
      await chmod(join(cwd, 'real/a.md'), 0o640)
      await symlink('real/a.md', join(cwd, 'a.md'))
      expect((await runClausal(['check', '--fix', '--law', '', 'a.md'], { cwd })).code).toBe(0)
      expect(await readlink(join(cwd, 'a.md'))).toBe('real/a.md')
      expect(await readFile(join(cwd, 'real/a.md'), 'utf8')).toBe(MENDED)
      expect((await stat(join(cwd, 'real/a.md'))).mode & 0o777).toBe(0o640)
    })
  })

  it.each([
    ['check --fix a.md', 'a.md: it cannot be written: you may not.'],
    ['check --update-baseline --baseline old.json a.md', 'old.json: it cannot be written: you may not.'],
    ['diff a.md b.md --html old.html', 'old.html: it cannot be written: you may not.'],
    ['diff a.md b.md --html folder', 'folder: it cannot be written: this is a folder.'],
    ['init', 'clausal.yaml: it exists already.'],
  ])('%s leaves a file alone that is not to be written, and ends with 2', async (command, message) => {
    const files = { 'a.md': BROKEN, 'b.md': MENDED, 'old.json': '{}', 'old.html': 'old', 'clausal.yaml': 'laws: []\n' }
    await withFolder({ ...files, 'folder/c.txt': '' }, async (cwd) => {
      for (const name of Object.keys(files)) await chmod(join(cwd, name), 0o444)
      const { code, err } = await runClausal(command.split(' '), { cwd })
      expect({
        code,
        lines: err
          .trimEnd()
          .split('\n')
          .filter((line) => !line.startsWith('More: ')).length,
      }).toEqual({ code: 2, lines: 1 })
      expect(err).toContain(message)
      for (const [name, content] of Object.entries(files)) expect(await readFile(join(cwd, name), 'utf8')).toBe(content)
      expect(await readdir(cwd)).toHaveLength(6)
    })
  })

  it.skipIf(isWindows)('never goes through a link of the project that leads out of it', async () => {
    await withFolder(
      { 'outside.md': BROKEN, 'outside.json': 'mine', 'project/clausal.yaml': 'policies: [a.md]\nbaseline: b.json\n' },
      async (folder) => {
        const cwd = join(folder, 'project')
        await mkdir(join(cwd, '.git'))
        await symlink('../outside.md', join(cwd, 'a.md'))
        await symlink('../outside.json', join(cwd, 'b.json'))
        await writeFile(join(cwd, 'inside.md'), BROKEN)
        for (const [command, name] of [
          ['check --fix --no-config a*.md', 'a.md'],
          ['check --fix --baseline none.json --update-baseline', 'a.md'],
          ['check inside.md', 'b.json'],
          ['check --update-baseline inside.md', 'b.json'],
        ] as const) {
          const { code, err } = await runClausal(command.split(' '), { cwd })
          expect(err).toContain(`${name}: this link leads out of the project. Name the file that it leads to, or put it inside.`)
          expect(code).toBe(2)
        }
        expect(await readFile(join(folder, 'outside.md'), 'utf8')).toBe(BROKEN)
        expect(await readFile(join(folder, 'outside.json'), 'utf8')).toBe('mine')
        // The control: a person may name the link.
        await runClausal(['check', '--fix', '--no-config', 'a.md'], { cwd })
        expect(await readFile(join(folder, 'outside.md'), 'utf8')).toBe(MENDED)
        expect((await lstat(join(cwd, 'a.md'))).isSymbolicLink()).toBe(true)
      },
    )
  })

  it('adds no rows to a file that is somebody else’s', async () => {
    await withRepository(async ({ cwd, commit }) => {
      const text = '{"name":"not ended by a line feed"}'
      await commit({ 'privacy.md': '# Privacy\n\nWe keep orders.\n', 'mine.json': text })
      const { code, err } = await runClausal(['history', 'privacy.md', '--resume', 'mine.json'], { cwd })
      expect(err).toContain('mine.json:1: this is not row 1 of a history.')
      expect(code).toBe(2)
      expect(await readFile(join(cwd, 'mine.json'), 'utf8')).toBe(text)
    })
  })
})

/** A small file system of its own; why not, where there is none. */
function mountSmall(folder: string): string | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'pipe' })
    return undefined
  } catch {
    return 'only root on Linux can mount a small file system'
  }
}

/** Leaves no room on a disk. */
async function fill(disk: string): Promise<void> {
  for (let size = 1 << 16; size >= 1; size >>= 1) await appendFile(join(disk, 'filler'), 'x'.repeat(size)).catch(() => undefined)
}

describe('a disk that takes nothing', { timeout: 120_000 }, () => {
  /** Commands that write, and what they name. */
  const COMMANDS = [
    ['check --fix a.md', 'a.md'],
    ['check --update-baseline --baseline old.json a.md', 'old.json'],
    ['check --cache a.md', '.clausal-cache'],
    ['check --cache --cache-location other/cache a.md', 'other/cache'],
    ['diff a.md b.md --html old.html', 'old.html'],
    ['init', 'clausal.yaml'],
  ] as const
  const FILES: Readonly<Record<string, string>> = { 'a.md': BROKEN, 'b.md': MENDED, 'old.json': '{}', 'old.html': 'old' }

  const SPOILT: readonly (readonly [string, string, (disk: string) => Promise<void>])[] = [
    ['is full', 'it cannot be written: the disk is full. Make room, and run this again.', (disk: string) => fill(disk)],
    [
      'is read-only',
      'it cannot be written: this file system is read-only. Choose another folder.',
      async (disk: string) => void execFileSync('mount', ['-o', 'remount,ro', disk]),
    ],
  ]
  it.each(SPOILT)('keeps what was there, and ends with 2, where it %s', async (_, reason, spoil): Promise<void> => {
    await withFolder({ 'disk/.keep': '' }, async (folder) => {
      const disk = join(folder, 'disk')
      const why = mountSmall(disk)
      if (why !== undefined) {
        console.log(`Skipped: a disk that takes nothing. ${why}.`)
        return
      }
      try {
        for (const [name, text] of Object.entries(FILES)) await writeFile(join(disk, name), text)
        await mkdir(join(disk, '.clausal-cache'))
        await spoil(disk)
        for (const [command, name] of COMMANDS) {
          const { code, err } = await runClausal([...command.split(' '), ...(command.startsWith('check') ? ['--law', ''] : [])], {
            cwd: disk,
          })
          expect({ command, code, err }).toEqual({ command, code: 2, err: expect.stringContaining(`${name}: ${reason}`) })
        }
        for (const [name, text] of Object.entries(FILES)) expect(await readFile(join(disk, name), 'utf8')).toBe(text)
        expect((await readdir(disk)).filter((name) => name.endsWith('.tmp'))).toEqual([])
        // What writes nothing works.
        expect((await runClausal(['check', '--law', '', 'b.md'], { cwd: disk })).code).toBe(0)
      } finally {
        execFileSync('umount', [disk])
      }
    })
  })
})
