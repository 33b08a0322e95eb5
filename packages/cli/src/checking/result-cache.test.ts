import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createResultCache } from './result-cache.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'clausal-cache-'))
})
afterEach(() => rm(cwd, { recursive: true, force: true }))

const open = (version = '1.0.0') => createResultCache('cache', cwd, version)

/** What the cache gives, and whether it was computed. */
async function recalled(subject: string, causes: unknown, value: unknown, version?: string) {
  let computed = false
  const result = await (await open(version)).recall(subject, causes, async () => {
    computed = true
    return value
  })
  return { result, computed }
}

async function entries(): Promise<readonly string[]> {
  const names = await readdir(join(cwd, 'cache'), { recursive: true })
  const paths = names.map((name) => join(cwd, 'cache', name))
  const kinds = await Promise.all(paths.map((path) => stat(path)))
  return paths.filter((path, index) => kinds[index]?.isFile() === true && !path.endsWith('.gitignore'))
}

describe('a cache of results', () => {
  it('recalls what was computed of the same causes by the same version, and nothing else', async () => {
    expect(await recalled('a.md', { text: 'x' }, 1)).toEqual({ result: 1, computed: true })
    expect(await recalled('a.md', { text: 'x' }, 2)).toEqual({ result: 1, computed: false })
    expect(await recalled('b.md', { text: 'x' }, 3)).toEqual({ result: 3, computed: true })
    expect(await recalled('a.md', { text: 'x' }, 4, '1.0.1')).toEqual({ result: 4, computed: true })
    expect(await recalled('a.md', { text: 'y' }, 5)).toEqual({ result: 5, computed: true })
  })

  it('keeps one entry for each subject, and asks not to be committed', async () => {
    for (const text of ['x', 'y', 'z']) await recalled('a.md', { text }, text)
    expect(await entries()).toHaveLength(1)
    expect(await readFile(join(cwd, 'cache', '.gitignore'), 'utf8')).toBe('*\n')
  })

  it('leaves a folder that was there as it is', async () => {
    await (await createResultCache('.', cwd, '1')).recall('a.md', 1, async () => 1)
    expect(await readdir(cwd)).not.toContain('.gitignore')
  })

  it.each([
    ['cut off', (path: string) => truncate(path, 12)],
    ['emptied', (path: string) => truncate(path, 0)],
    ['something else', (path: string) => writeFile(path, 'gone')],
    [
      'changed in one byte',
      async (path: string) => {
        const bytes = await readFile(path)
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
        await writeFile(path, bytes)
      },
    ],
  ])('computes anew where an entry is %s', async (_how, spoil) => {
    await recalled('a.md', 1, { findings: [1, 2, 3] })
    const [path = ''] = await entries()
    await spoil(path)
    expect(await recalled('a.md', 1, 'anew')).toEqual({ result: 'anew', computed: true })
    expect(await recalled('a.md', 1, 'never')).toEqual({ result: 'anew', computed: false })
  })

  it('is written and read at the same time', async () => {
    const cache = await open()
    const texts = Array.from({ length: 8 }, (_, index) => index % 2)
    const results = await Promise.all(texts.map((text) => cache.recall('a.md', text, async () => `result of ${text}`)))
    expect(results).toEqual(texts.map((text) => `result of ${text}`))
    expect(await entries()).toHaveLength(1)
  })

  it('says which folder cannot be made', async () => {
    await writeFile(join(cwd, 'cache'), '')
    await expect(open()).rejects.toThrow(/^cache: it exists already/)
  })
})
