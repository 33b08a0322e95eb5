import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('new-law.mjs', import.meta.url))
const INDEX = `import { CCPA } from './ccpa.ts'
import { GDPR } from './gdpr.ts'

export const LAWS = [
  GDPR,
  CCPA,
]
`
const TEST = `import { describe } from 'vitest'
import { GDPR_WORDINGS } from './wordings/gdpr.ts'

const ALL_WORDINGS = [
  GDPR_WORDINGS,
]
`

const folders = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function workspace() {
  const root = mkdtempSync(join(tmpdir(), 'clausal-new-law-'))
  folders.push(root)
  const laws = join(root, 'packages/core/src/laws')
  mkdirSync(join(laws, 'wordings'), { recursive: true })
  mkdirSync(join(root, '.changeset'))
  writeFileSync(join(laws, 'index.ts'), INDEX)
  writeFileSync(join(laws, 'wordings.test.ts'), TEST)
  const run = (...args) => spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8', env: { ...process.env, CLAUSAL_ROOT: root } })
  return { run, read: (path) => readFileSync(join(root, path), 'utf8') }
}

describe('pnpm new:law', () => {
  it('writes a law with its wordings and a changeset, and lists it', () => {
    const { run, read } = workspace()
    expect(run('ex-act', "Ex's Privacy Act").status).toBe(0)
    expect(read('packages/core/src/laws/ex-act.ts')).toContain("name: 'Ex\\'s Privacy Act',")
    expect(read('packages/core/src/laws/wordings/ex-act.ts')).toContain('export const EX_ACT_WORDINGS: LawWordings')
    expect(read('.changeset/law-ex-act.md')).toContain("Hold policies against Ex's Privacy Act")
    expect(read('packages/core/src/laws/index.ts')).toBe(`import { CCPA } from './ccpa.ts'
import { EX_ACT } from './ex-act.ts'
import { GDPR } from './gdpr.ts'

export const LAWS = [
  GDPR,
  CCPA,
  EX_ACT,
]
`)
    expect(read('packages/core/src/laws/wordings.test.ts')).toContain('  GDPR_WORDINGS,\n  EX_ACT_WORDINGS,\n]')
  })

  it('overwrites nothing', () => {
    const { run } = workspace()
    run('ex-act')
    const { status, stderr } = run('ex-act')
    expect(status).toBe(2)
    expect(stderr).toContain('packages/core/src/laws/ex-act.ts is there already.')
  })

  it.each([[], ['Ex Act'], ['../ex'], ['9-act']])('says what it wants instead of %s', (...args) => {
    expect(workspace().run(...args).status).toBe(2)
  })
})
