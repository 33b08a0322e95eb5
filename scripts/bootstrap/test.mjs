import { availableParallelism } from 'node:os'
import { computeChecks } from './checks.mjs'
import { runSuites } from './suites.mjs'

/** Runs every check and every suite, whatever fails on the way, and ends with the one line that counts them. */
export async function test(toolchain, progress) {
  const failures = []
  const checks = computeChecks()
  progress.say('Checking:')
  await atOnce(checks, async ({ name, tool, remedy }) => {
    const { code, output } = await toolchain.tool(tool)
    progress.say(`  ${name}: ${code === 0 ? 'passed' : `failed\n\n${output}\n\nTo see and mend it: ${remedy}\n`}`)
    if (code !== 0) failures.push(name)
  })

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

/** Does the work for all, for as many at a time as the machine has cores. */
async function atOnce(items, work) {
  const waiting = [...items]
  const go = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, go))
}

function report(progress, heading, lines) {
  if (lines.length === 0) return
  progress.say(`${heading}:`)
  for (const line of lines) progress.say(`  ${line}`)
  progress.say()
}
