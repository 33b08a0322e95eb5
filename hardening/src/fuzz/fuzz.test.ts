import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TARGETS } from './targets.ts'

describe('hostile input', () => {
  it.each(TARGETS.map((target) => [target.name, target] as const))('does no harm: %s', async (_, { property, runs }) => {
    // Another seed each time; fast-check prints it with what it found.
    await fc.assert(property(), { numRuns: runs })
  })

  it('is noticed where it does', async () => {
    const details = await fc.check(
      fc.asyncProperty(fc.string(), async (text) => expect(text.length).toBeLessThan(3)),
      { seed: 1 },
    )
    expect(details.failed).toBe(true)
  })
})
