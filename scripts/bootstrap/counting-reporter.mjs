import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'

/** The environment variable that names the file the counts go to. */
export const COUNTS_FILE = 'CLAUSAL_TEST_COUNTS'

/** A vitest reporter that prints nothing and leaves `{ passed, failed, skipped: [{ name, reason }] }` for the line at the end of `npm test`. */
export default class CountingReporter {
  onTestRunEnd(modules, unhandledErrors) {
    writeFileSync(process.env[COUNTS_FILE], JSON.stringify(countTests(modules, unhandledErrors)))
  }
}

/** Counts what a run of vitest reported. An error outside any test counts as one failed test: it must not pass unseen. */
export function countTests(modules, unhandledErrors) {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const failed = tests.filter((test) => test.result().state === 'failed').length
  const broken = modules.filter((module) => module.state() === 'failed' && ![...module.children.allTests('failed')].length).length
  return {
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failed: failed + broken + unhandledErrors.length,
    skipped: tests
      .filter((test) => ['skipped', 'pending'].includes(test.result().state))
      .map((test) => ({
        name: `${relative(process.cwd(), test.module.moduleId)}: ${test.fullName}`,
        reason: test.result().note ?? (test.options.mode === 'todo' ? 'not written yet' : 'no reason given'),
      })),
  }
}
