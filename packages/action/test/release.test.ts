import { spawnSync } from 'node:child_process'
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { assembleRelease } from '../release/assemble.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const folders: string[] = []

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausal-release-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe('a release', () => {
  it('is the action and nothing else, and says in one line that it runs on GitHub only', () => {
    const folder = join(temporaryFolder(), 'release')
    assembleRelease(folder, 'https://github.com/acme/clausal/blob/abc')
    expect(readdirSync(folder).sort()).toEqual(['LICENSE', 'NOTICE', 'README.md', 'action.yml', 'dist', 'package.json'])
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['NOTICE', 'THIRD-PARTY-LICENSES.txt', 'index.js', 'index.js.map'])
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).not.toContain('](../')
    const { stdout, status } = spawnSync(process.execPath, [join(folder, 'dist/index.js')], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', 'INPUT_GITHUB-TOKEN': 'x' },
    })
    expect(stdout).toMatch(/^::error::GITHUB_REPOSITORY names no repository\. Run this in GitHub Actions\.$/m)
    expect(status).toBe(1)
  })

  it('brings the licences of what is bundled, and no path of the machine that built it', () => {
    const licenses = readFileSync(join(ROOT, 'packages/action/dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['@actions/core', '@octokit/core', 'undici', 'valibot']) expect(licenses).toContain(`${name} `)
    for (const name of ['index.js', 'index.js.map'])
      expect(readFileSync(join(ROOT, 'packages/action/dist', name), 'utf8')).not.toContain(ROOT.replace(/\/$/, ''))
  })
})

const SKIPPED: ReadonlySet<string> = new Set(['.git', 'dist', '.turbo', '.types', '.toolchain'])

/** Links a file, or copies it where the folder is on another disk. */
function placeFile(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}

/** Copies a tree by linking its files; what builds leave is left out. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else if (entry.isDirectory()) {
      const ofModules = from.includes('node_modules') || entry.name === 'node_modules'
      if (ofModules || !SKIPPED.has(entry.name)) linkTree(source, target)
    } else placeFile(source, target)
  }
}

const build = (folder: string, name: string) =>
  spawnSync(process.execPath, [join(folder, 'node_modules/tsdown/dist/run.mjs')], { cwd: join(folder, 'packages', name), encoding: 'utf8' })

describe('the bundle', () => {
  // Links of pnpm on Windows are absolute, so a copy of the tree would build the original.
  it.skipIf(process.platform === 'win32')('is the same, byte for byte, wherever it is built', { timeout: 180_000 }, () => {
    const folder = join(temporaryFolder(), 'some', 'other', 'place')
    linkTree(ROOT, folder)
    for (const name of ['core', 'action']) expect(build(folder, name)).toMatchObject({ status: 0 })
    for (const name of readdirSync(join(ROOT, 'packages/action/dist'))) {
      const [here, there] = [ROOT, folder].map((root) => readFileSync(join(root, 'packages/action/dist', name)))
      expect(there?.equals(here ?? Buffer.of()), `${name} differs; run pnpm build where the sources changed since`).toBe(true)
    }
  })
})
