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

function countTests(modules, unhandledErrors) {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const stateOf = (test) => test.result().state
  // A file that breaks before its tests run (a failed import or hook), and an error outside any test, must not pass unseen.
  const brokenFiles = modules.filter((module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0)
  // A skipped suite may hold no test, for want of the data it would make them from.
  const emptySuites = modules.flatMap((module) => [...module.children.allSuites('skipped')].filter((suite) => suite.children.size === 0))
  return {
    passed: tests.filter((test) => stateOf(test) === 'passed').length,
    failed: tests.filter((test) => stateOf(test) === 'failed').length + brokenFiles.length + unhandledErrors.length,
    skipped: [
      ...tests
        .filter((test) => stateOf(test) === 'skipped' || stateOf(test) === 'pending')
        .map((test) => ({ name: nameOf(test), reason: test.result().note ?? (test.options.mode === 'todo' ? 'not written yet' : null) })),
      ...emptySuites.map((suite) => ({ name: nameOf(suite), reason: null })),
    ],
  }
}

function nameOf(testOrSuite) {
  return `${relative(process.cwd(), testOrSuite.module.moduleId).replaceAll('\\', '/')}: ${testOrSuite.fullName}`
}
