import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const NODE = process.env['CLAUSAL_NODE'] ?? process.execPath
const hasNeovim = spawnSync('nvim', ['--version']).status === 0

if (!hasNeovim) console.warn('Skipped: the language server in Neovim, because there is no nvim. To run it: apt-get install neovim')

/** What the session wrote down, by step. */
function runSession(): Readonly<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'clausal-neovim-'))
  try {
    mkdirSync(join(folder, '.git'))
    copyFileSync(path('../../../../examples/kestrel/privacy.md'), join(folder, 'privacy.md'))
    writeFileSync(join(folder, 'clausal.yaml'), 'laws: [gdpr]\n')
    const report = join(folder, 'report.txt')
    const { stderr, error } = spawnSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', path('session.lua')], {
      env: {
        ...process.env,
        HOME: folder,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        CLAUSAL_POLICY: join(folder, 'privacy.md'),
        CLAUSAL_SERVER: [NODE, path('../../dist/main.js'), '--stdio'].join('\n'),
        CLAUSAL_REPORT: report,
      },
      encoding: 'utf8',
      timeout: 60_000,
    })
    if (error !== undefined) throw error
    const lines = readFileSync(report, 'utf8').trim().split('\n')
    if (lines.length === 0) throw new Error(`Neovim wrote nothing down: ${stderr}`)
    return Object.fromEntries(
      lines.map((line) => {
        const [step = '', value = 'null'] = line.split('\t')
        return [step, JSON.parse(value)]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.skipIf(!hasNeovim)('Neovim, a client that shares no code with the server', () => {
  it('shows findings, applies a code action and renames a term', () => {
    const steps = runSession()
    expect(steps['failed']).toBeUndefined()
    expect(steps['diagnostics']).toContain('structure/no-unmatched-html')
    expect(steps['action']).toBe('Fix this: structure/no-unmatched-html')
    expect(steps['after the action']).toBe(0)
    expect(steps['after the renaming']).toEqual({ old: 0, new: expect.any(Number) })
  }, 90_000)
})
