import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runClausal, withFolder } from './run-clausal.ts'

const BROKEN = '\ufeff# Privacy policy\r\n\r\nLast updated: 3 May 2026\r\n\r\nAcme Ltd. collects your name.</p>\r\n'
const WHOLE = '# Privacy policy\n\nLast updated: 3 May 2026\n\nAcme Ltd. collects your name.\n'

describe('clausal check --fix', () => {
  it('mends the file, keeps everything else of it to the byte, and reports what is left', async () => {
    await withFolder({ 'a.md': BROKEN, 'b.md': WHOLE }, async (cwd) => {
      const { out, code } = await runClausal(['check', 'a.md', 'b.md', '--fix', '--law', '', '--format', 'json'], { cwd })
      expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(BROKEN.replace('</p>', ''))
      expect(await readFile(join(cwd, 'b.md'), 'utf8')).toBe(WHOLE)
      expect(JSON.parse(out).files.map(({ findings }: { findings: unknown[] }) => findings)).toEqual([[], []])
      expect(code).toBe(0)
    })
  })

  it('refuses standard input', async () => {
    const { err, code } = await runClausal(['check', '-', '--fix'], { input: WHOLE })
    expect(err).toBe(
      'error: -: standard input cannot be fixed in place. Write it to a file first.\nMore: https://clausal.github.io/clausal/reference/command-line.html\n',
    )
    expect(code).toBe(2)
  })
})
