import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { readJson, root } from './workspace.mjs'

/** Runs every vitest project, output shown as it comes, and gives back `{ passed, failed, skipped }`, the last with names. */
export async function runSuites(toolchain) {
  const folder = mkdtempSync(join(tmpdir(), 'clausal-test-'))
  const file = join(folder, 'vitest.json')
  try {
    const args = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { code } = await toolchain.tool(args, { inherit: true })
    return countTests(existsSync(file) ? readJson(file).testResults : [], code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function countTests(files, exitCode) {
  const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: relative(root, file.name) })))
  const failedTests = tests.filter((test) => test.status === 'failed').length
  // A file that breaks before its tests run (a failed import or hook) reports no failed test of its own.
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = failedTests + brokenFiles
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    // Errors outside any test, or a run without a report, show only in the exit code.
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: tests.filter((test) => test.status !== 'passed' && test.status !== 'failed').map((test) => `${test.file}: ${test.fullName}`),
  }
}
