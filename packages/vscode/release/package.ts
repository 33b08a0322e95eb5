import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stage } from './stage.ts'

const VSCE = fileURLToPath(new URL('../node_modules/@vscode/vsce/vsce', import.meta.url))
const MOST_BYTES = 2_000_000

/**
 * Packs the extension as built and gives back its size in bytes.
 *
 * @throws {Error} where vsce refuses it, or where it is larger than it may be.
 */
export function packExtension(file: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'clausal-vsix-'))
  try {
    stage(folder)
    const { status, stdout, stderr } = spawnSync(process.execPath, [VSCE, 'package', '--no-dependencies', '--out', resolve(file)], {
      cwd: folder,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`vsce could not pack the extension:\n${stdout}${stderr}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const { size } = statSync(file)
  if (size >= MOST_BYTES) throw new Error(`${file} has ${size} bytes; it may have ${MOST_BYTES} at most.`)
  return size
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file = 'dist/clausal.vsix'] = process.argv
  console.log(`${file}: ${(packExtension(file) / 1e6).toFixed(2)} MB`)
}
