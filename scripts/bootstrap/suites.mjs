import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COUNTS_FILE } from './counting-reporter.mjs'
import { readJson } from './workspace.mjs'

const REPORTER = fileURLToPath(new URL('counting-reporter.mjs', import.meta.url))

/** Runs every vitest project, output shown as it comes, and gives back `{ passed, failed, skipped: [{ name, reason }] }`. */
export async function runSuites(toolchain) {
  const folder = mkdtempSync(join(tmpdir(), 'clausal-test-'))
  const file = join(folder, 'counts.json')
  try {
    // One more than there are cores: suites that wait for a browser, a registry or a server leave theirs idle.
    const workers = `--maxWorkers=${availableParallelism() + 1}`
    const { code } = await toolchain.tool(['vitest', 'run', workers, '--reporter=default', `--reporter=${REPORTER}`], {
      inherit: true,
      variables: { [COUNTS_FILE]: file },
    })
    const counts = existsSync(file) ? readJson(file) : { passed: 0, failed: 0, skipped: [] }
    // A run that died, or failed for something that is no test, shows only in the exit code.
    return { ...counts, failed: counts.failed === 0 && code !== 0 ? 1 : counts.failed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
