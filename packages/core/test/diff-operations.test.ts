import { describe, expect, it } from 'vitest'
import { clausalDiffer } from '../../../bench/src/diff/clausal.ts'
import { EDITS } from '../../../bench/src/diff/edits/index.ts'
import { runCases } from '../../../bench/src/diff/run.ts'
import { ownPolicies } from '../../../bench/src/diff/samples.ts'
import { diffPolicies, parsePolicy } from '../src/index.ts'

/** Share of runs, in percent, that have to pass. */
const LEVEL = { operation: 95, overall: 97 }

const { rows, failures } = runCases(ownPolicies(), EDITS, 1, parsePolicy, { Clausal: clausalDiffer(diffPolicies) })
const tallies = rows.map(({ edit, tallies }) => ({ name: edit.name, ...(tallies.get('Clausal') ?? { runs: 0, passed: 0 }) }))
const failuresOf = (name: string) =>
  failures.filter((failure) => failure.case.edit.name === name).map((failure) => `${failure.case.seed}: ${failure.failures.join('\n')}`)

describe('known edits of policies written for this project', () => {
  it.each(tallies)('$name: reported exactly, and nothing else', ({ name, runs, passed }) => {
    expect(runs).toBeGreaterThan(0)
    expect((100 * passed) / runs, failuresOf(name).join('\n')).toBeGreaterThanOrEqual(LEVEL.operation)
  })

  it('are reported exactly as a whole', () => {
    const runs = tallies.reduce((sum, tally) => sum + tally.runs, 0)
    const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
    expect((100 * passed) / runs).toBeGreaterThanOrEqual(LEVEL.overall)
  })
})
