import { execFileSync, spawn } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { writeWhole } from './write-whole.ts'

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'clausal-write-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const failure = (work: Promise<void>) => work.then(() => 'no failure', String)

describe('writeWhole', () => {
  it('writes a new file, and replaces one to the byte, with its mode', () =>
    withFolder(async (folder) => {
      const file = join(folder, 'a.md')
      await writeWhole(file, '\ufeffone\r\n')
      await writeFile(join(folder, 'run.md'), 'old', { mode: 0o750 })
      await writeWhole(join(folder, 'run.md'), 'new')
      expect(await readFile(file)).toEqual(Buffer.from('\ufeffone\r\n'))
      expect((await stat(join(folder, 'run.md'))).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o750)
      expect((await readdir(folder)).sort()).toEqual(['a.md', 'run.md'])
    }))

  it.skipIf(process.platform === 'win32')('writes through links, also one to a file that is not there yet', () =>
    withFolder(async (folder) => {
      await mkdir(join(folder, 'real'))
      await writeFile(join(folder, 'real/a.md'), 'old')
      await symlink('real/a.md', join(folder, 'a.md'))
      await symlink('a.md', join(folder, 'again.md'))
      await symlink('real/b.md', join(folder, 'b.md'))
      for (const name of ['again.md', 'b.md']) await writeWhole(join(folder, name), 'new')
      expect(await readlink(join(folder, 'again.md'))).toBe('a.md')
      expect((await lstat(join(folder, 'b.md'))).isSymbolicLink()).toBe(true)
      expect(await readFile(join(folder, 'real/a.md'), 'utf8')).toBe('new')
      expect(await readFile(join(folder, 'real/b.md'), 'utf8')).toBe('new')
      expect((await readdir(join(folder, 'real'))).sort()).toEqual(['a.md', 'b.md'])
    }),
  )

  it.skipIf(process.platform === 'win32')('lets no link lead it out of a folder, where it is told one', () =>
    withFolder(async (folder) => {
      await mkdir(join(folder, 'inside'))
      await writeFile(join(folder, 'outside.md'), 'old')
      await symlink('../outside.md', join(folder, 'inside/a.md'))
      await symlink('..', join(folder, 'inside/up'))
      const within = join(folder, 'inside')
      for (const path of ['a.md', 'up/outside.md', 'up/new.md'])
        expect(await failure(writeWhole(join(within, path), 'new', { file: path, within }))).toBe(
          `LoadError: ${path}: this link leads out of the project. Name the file that it leads to, or put it inside.`,
        )
      expect(await readFile(join(folder, 'outside.md'), 'utf8')).toBe('old')
      expect((await readdir(folder)).sort()).toEqual(['inside', 'outside.md'])
      // What is named outside was asked for.
      await writeWhole(join(folder, 'outside.md'), 'new', { within })
      expect(await readFile(join(folder, 'outside.md'), 'utf8')).toBe('new')
    }),
  )

  it('takes no name that is taken, where the file has to be fresh', () =>
    withFolder(async (folder) => {
      const file = join(folder, 'deep/er/a.md')
      await writeWhole(file, 'one', { fresh: true, folders: true })
      expect(await failure(writeWhole(file, 'two', { file: 'a.md', fresh: true }))).toMatch(/^LoadError: a\.md: it exists already\./)
      expect(await readFile(file, 'utf8')).toBe('one')
      expect(await readdir(join(folder, 'deep/er'))).toEqual(['a.md'])
    }))

  it.each([
    ['a folder', 'folder', /folder: it cannot be written: this is a folder\. Name a file in it\./],
    ['in no folder', 'none/a.md', /none\/a\.md: it cannot be written: there is no such folder\. Make it, or name another\./],
    ['behind a file', 'taken/a.md', /taken\/a\.md: it cannot be written: a part of its path is a file\. Name another\./],
    ['read-only', 'locked', /locked: it cannot be written: you may not\. Change the permissions of the file and of its folder\./],
  ])('says what is wrong where it is %s, and changes nothing', (_, name, message) =>
    withFolder(async (folder) => {
      await mkdir(join(folder, 'folder'))
      await writeFile(join(folder, 'taken'), 'old')
      await writeFile(join(folder, 'locked'), 'old', { mode: 0o444 })
      expect(await failure(writeWhole(join(folder, name), 'new', { file: name }))).toMatch(message)
      expect((await readdir(folder)).sort()).toEqual(['folder', 'locked', 'taken'])
      expect(await readFile(join(folder, 'locked'), 'utf8')).toBe('old')
    }),
  )

  it.skipIf(process.platform === 'win32')('leaves a loop of links alone', () =>
    withFolder(async (folder) => {
      await symlink('a', join(folder, 'a'))
      expect(await failure(writeWhole(join(folder, 'a'), 'new', { file: 'a' }))).toMatch(
        /a: it cannot be written: this symbolic link leads back/,
      )
    }),
  )

  it.skipIf(process.platform === 'win32')('writes into a device or pipe instead of replacing it', async () => {
    const before = await stat('/dev/null')
    await writeWhole('/dev/null', 'new')
    expect(await stat('/dev/null')).toMatchObject({ ino: before.ino, mode: before.mode })
  })
})

/** A small file system of its own; why not, where there is none. */
function mountSmall(folder: string): string | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'pipe' })
    return undefined
  } catch {
    return 'only root on Linux can mount a small file system'
  }
}

describe('writeWhole on a full disk', () => {
  it('says so, and keeps what was there', ({ skip }) =>
    withFolder(async (folder) => {
      const reason = mountSmall(folder)
      if (reason !== undefined) {
        console.log(`Skipped: a full disk. ${reason}.`)
        return skip(reason)
      }
      try {
        const file = join(folder, 'a.md')
        await writeWhole(file, 'old')
        expect(await failure(writeWhole(file, 'n'.repeat(1 << 20), { file: 'a.md' }))).toBe(
          'LoadError: a.md: it cannot be written: the disk is full. Make room, and run this again.',
        )
        expect(await readFile(file, 'utf8')).toBe('old')
        expect(await readdir(folder)).toEqual(['a.md'])
        // The control: writing straight into the file loses it.
        await expect(writeFile(file, 'n'.repeat(1 << 20))).rejects.toThrow('ENOSPC')
        expect(await readFile(file, 'utf8')).not.toBe('old')
      } finally {
        execFileSync('umount', [folder])
      }
    }))
})

const LENGTH = 1 << 20
/** So long a writer has to end, in milliseconds. */
const LONGEST = 20_000

/** Writes a file again and again, now full of one letter, now of the other. */
const endlessWriter = (write: string, file: string) => `
import { writeFile } from 'node:fs/promises'
import { writeWhole } from ${JSON.stringify(new URL('write-whole.ts', import.meta.url).href)}
console.log('begun')
for (let turn = 0; ; turn++) await ${write}(${JSON.stringify(file)}, 'ab'[turn % 2].repeat(${LENGTH}))
`

interface AfterKill {
  readonly isWhole: boolean
  readonly signal: NodeJS.Signals | null
  readonly left: readonly string[]
}

/** Ends a writer by a signal after so many milliseconds, and looks at the file. */
async function killWriter(write: 'writeWhole' | 'writeFile', signal: NodeJS.Signals, after: number): Promise<AfterKill> {
  let outcome: AfterKill | undefined
  await withFolder(async (folder) => {
    const file = join(folder, 'a.md')
    await writeFile(file, 'b'.repeat(LENGTH))
    const child = spawn(process.execPath, ['--input-type=module', '-e', endlessWriter(write, file)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, by) => resolve(by)))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await setTimeout(after)
    child.kill(signal)
    // One that does not hear of it must not live on.
    const late = globalThis.setTimeout(() => child.kill('SIGKILL'), LONGEST)
    const by = await ended
    clearTimeout(late)
    const text = await readFile(file, 'utf8')
    const isWhole = text.length === LENGTH && (text === 'a'.repeat(LENGTH) || text === 'b'.repeat(LENGTH))
    outcome = { isWhole, signal: by, left: (await readdir(folder)).filter((name) => name !== 'a.md') }
  })
  if (outcome === undefined) throw new Error('nothing came of it')
  return outcome
}

describe.skipIf(process.platform === 'win32')('a writer that is killed', { timeout: 60_000 }, () => {
  it('leaves the file old or new, never torn', async () => {
    for (let turn = 0; turn < 4; turn++) {
      const after = Math.random() * 60
      const { isWhole, signal } = await killWriter('writeWhole', 'SIGKILL', after)
      expect({ isWhole, signal }, `killed after ${after} ms`).toEqual({ isWhole: true, signal: 'SIGKILL' })
    }
  })

  it('control: tears it where it writes straight into it', async () => {
    for (let turn = 0; turn < 50; turn++) if (!(await killWriter('writeFile', 'SIGKILL', Math.random() * 60)).isWhole) return
    expect.unreachable('fifty kills tore nothing, so this test could not see a writer that does')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends by %s as others do, and leaves no temporary file', async (signal) => {
    for (let turn = 0; turn < 8; turn++) {
      const after = Math.random() * 60
      expect(await killWriter('writeWhole', signal, after), `after ${after} ms`).toEqual({ isWhole: true, signal, left: [] })
    }
  })
})
