import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { setUpsOf } from './page.ts'
import { runSession } from './stage.ts'

const SESSION = fileURLToPath(new URL('session.lua', import.meta.url))
const { stdout, status } = spawnSync('nvim', ['--version'], { encoding: 'utf8' })
const minor = Number(/NVIM v0\.(\d+)/.exec(stdout ?? '')?.[1])

if (status !== 0) console.warn('Skipped: the language server in Neovim, because there is no nvim. To run it: apt-get install neovim')

describe.skipIf(status !== 0)('Neovim, a client that shares no code with the server', () => {
  it('set up as the page says, shows findings, applies a code action and renames a term', () => {
    const [recent, older] = setUpsOf('Neovim', 'lua')
    const steps = runSession({
      program: 'nvim',
      args: ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', SESSION],
      setUp: (minor >= 11 ? recent : older) ?? '',
      setUpFile: 'init.lua',
    })
    expect(steps['failed']).toBeUndefined()
    expect(steps['diagnostics']).toContain('structure/no-unmatched-html')
    expect(steps['action']).toBe('Fix this: structure/no-unmatched-html')
    expect(steps['after the action']).toBe(0)
    expect(steps['after the renaming']).toEqual({ old: 0, new: expect.any(Number) })
  }, 120_000)
})
