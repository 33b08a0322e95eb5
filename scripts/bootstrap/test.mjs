import { computeChecks } from './checks.mjs'
import { StepError } from './run.mjs'
import { runSuites } from './suites.mjs'

/** Runs every check and every suite, whatever fails on the way, and ends with the one line that counts them. */
export async function test(toolchain, progress) {
  const failures = []
  const checks = computeChecks()
  for (const check of checks) {
    await progress
      .step(`Checking: ${check.name}`, async () => {
        const { code, output } = await toolchain.tool(check.tool)
        if (code !== 0) throw new StepError(output)
        return 'passed'
      })
      .catch((error) => {
        if (!(error instanceof StepError)) throw error
        failures.push(check.name)
        progress.say(`${error.message}\n\nTo see and mend it: ${check.remedy}\n`)
      })
  }

  progress.say('Running the test suites:')
  const suites = await runSuites(toolchain)
  const skipped = suites.skipped.map(({ name, reason }) => `${name} (${reason ?? 'the notice above says why'})`)
  report(progress, 'Skipped', skipped)
  report(progress, 'Failed checks', failures)
  const passed = checks.length - failures.length + suites.passed
  const failed = failures.length + suites.failed
  progress.say(`${passed} passed, ${failed} failed, ${suites.skipped.length} skipped`)
  return failed === 0 ? 0 : 1
}

function report(progress, heading, lines) {
  if (lines.length === 0) return
  progress.say(`${heading}:`)
  for (const line of lines) progress.say(`  ${line}`)
  progress.say()
}
