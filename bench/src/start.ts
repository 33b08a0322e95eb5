import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Contender, type Measured, measure } from './measure.ts'

const CLI = fileURLToPath(new URL('dist/clausal.js', import.meta.resolve('clausal/package.json')))

function start(name: string, args: readonly string[]): Contender {
  return {
    name,
    round() {
      const began = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr}`)
      return performance.now() - began
    },
  }
}

/** Whole processes, from start to end, that check one policy. */
export function measureStart(policy: string): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), 'clausal-bench-'))
  try {
    const file = join(folder, 'privacy.md')
    writeFileSync(file, policy)
    return measure(
      [
        start('`node -e 0`', ['-e', '0']),
        start('**`clausal --version`**', [CLI, '--version']),
        start('**`clausal check privacy.md`**', [CLI, 'check', file]),
      ],
      { warmUp: 0, budget: 0, fewest: 21, most: 21 },
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
