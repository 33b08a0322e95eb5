import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { runClausal, withFolder } from './run-clausal.ts'

/** The built files that a command loads, without the hashes of their contents, and their size in bytes. */
async function loadedBy(...args: string[]): Promise<{ readonly names: readonly string[]; readonly bytes: number }> {
  return withFolder({ 'privacy.md': '# Privacy\n\nWe keep your name.\n' }, async (cwd) => {
    // What Node writes for coverage names every script that was loaded.
    const told = join(cwd, 'told')
    await runClausal(args, { cwd, env: { NODE_V8_COVERAGE: told } })
    const files = new Set<string>()
    for (const name of await readdir(told)) {
      const { result } = JSON.parse(await readFile(join(told, name), 'utf8'))
      for (const { url } of result) if (/\/cli\/dist\/[^/]+\.js$/.test(url)) files.add(fileURLToPath(url))
    }
    const sizes = await Promise.all([...files].map(async (file) => (await stat(file)).size))
    return { names: [...files].map((file) => basename(file).split('-')[0] ?? ''), bytes: sizes.reduce((sum, size) => sum + size, 0) }
  })
}

it.each([['--version'], ['--help'], ['check', '--help'], ['chekc']])('%s %s loads nothing that reads policies', async (...args) => {
  const { bytes } = await loadedBy(...args.filter((arg) => typeof arg === 'string'))
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(100_000)
})

it('a check loads no server, no other command and no table of vendors', async () => {
  const { names, bytes } = await loadedBy('check', 'privacy.md')
  expect(bytes).toBeGreaterThan(500_000)
  for (const part of ['server', 'mcp', 'vendors', 'history', 'review', 'init']) expect(names).not.toContain(part)
})
