import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { setUpsOf } from './page.ts'
import { runSession } from './stage.ts'

const SESSION = fileURLToPath(new URL('session.el', import.meta.url))
const hasEglot = spawnSync('emacs', ['--batch', '-f', 'package-initialize', '-l', 'eglot', '-l', 'markdown-mode']).status === 0

if (!hasEglot)
  console.warn(
    'Skipped: the language server in Emacs, because there is no emacs with eglot and markdown-mode. To run it: apt-get install emacs-nox elpa-eglot elpa-markdown-mode',
  )

describe.skipIf(!hasEglot)('Emacs with Eglot, another client that shares no code with the server', () => {
  it('set up as the page says, shows findings, applies a code action and renames a term', () => {
    const steps = runSession({
      program: 'emacs',
      args: ['--batch', '-l', SESSION],
      setUp: setUpsOf('Emacs', 'elisp')[0] ?? '',
      setUpFile: 'set-up.el',
    })
    expect(steps['failed']).toBeUndefined()
    expect(steps['mode']).toBe('markdown-mode')
    expect(steps['diagnostics']).toContain('structure/no-unmatched-html')
    expect(steps['action']).toBe('Fix this: structure/no-unmatched-html')
    expect(steps['after the action']).toBe(0)
    expect(steps['after the renaming']).toEqual({ old: 0, new: expect.any(Number) })
  }, 120_000)
})
