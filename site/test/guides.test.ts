import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Block, blocksOf } from './guide-blocks.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GUIDES = join(ROOT, 'docs/guides')
const HAS_SHELL = process.platform !== 'win32'
if (!HAS_SHELL) console.warn('Skipped: the commands of the guides, because they are written for a POSIX shell.')

const guides = readdirSync(GUIDES)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, blocks: blocksOf(readFileSync(join(GUIDES, name), 'utf8')) }))
  .filter(({ blocks }) => blocks.some(({ does }) => does === 'run'))

/** Where each guide is followed, and where `npx` leads to the command line that was built. */
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausal-guides-'))
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const cli = join(ROOT, 'packages/cli/dist/clausal.js')
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift\nexec "${process.execPath}" "${cli}" "$@"\n`)
  chmodSync(join(bin, 'npx'), 0o755)
  // What a guide imports is there, as after `npm install @clausal/core`.
  mkdirSync(join(folder, 'node_modules/@clausal'), { recursive: true })
  symlinkSync(join(ROOT, 'packages/core'), join(folder, 'node_modules/@clausal/core'), 'dir')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const identity = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b.example', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b.example' }

function run({ text, exit }: Block, cwd: string): string {
  const { PATH = '', ...env } = process.env
  const { status, stdout, stderr } = spawnSync('sh', ['-c', text], {
    cwd,
    env: { ...env, ...identity, PATH: `${join(folder, 'bin')}:${PATH}`, NO_COLOR: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
    encoding: 'utf8',
  })
  const printed = stdout + stderr
  expect({ text, status, printed: status === exit ? '' : printed }).toEqual({ text, status: exit, printed: '' })
  return printed
}

/** Printed text is wrapped; only its words are compared. */
const words = (text: string) => text.replace(/\s+/g, ' ')

describe.skipIf(!HAS_SHELL)('the guides, followed as written', () => {
  it.each(guides)('$name', ({ name, blocks }) => {
    const cwd = join(folder, name)
    mkdirSync(cwd)
    let printed = ''
    for (const block of blocks) {
      if (block.does === 'file') {
        mkdirSync(dirname(join(cwd, block.file)), { recursive: true })
        writeFileSync(join(cwd, block.file), block.text)
      } else if (block.does === 'run') printed = run(block, cwd)
      else for (const line of block.text.trimEnd().split('\n')) expect(words(printed)).toContain(words(line))
    }
  })
})
