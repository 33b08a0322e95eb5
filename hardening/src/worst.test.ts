import { afterAll, describe, expect, it } from 'vitest'
import { CORPUS } from './corpus/corpus.ts'
import { startSurvival } from './survive/survive.ts'

/** Small, so that the whole corpus takes seconds; `pnpm worst` runs it at any size. In UTF-16 code units. */
const SIZE = 250
/** Far more than a stage of so small a text takes on the slowest machine, in milliseconds. */
const PATIENCE = 120_000

describe('the worst-case corpus', () => {
  const survival = startSurvival(PATIENCE)
  afterAll(() => survival.stop())

  it.each(CORPUS.map((shape) => [`${shape.name} (${shape.format})`, shape] as const))('survives %s', async (_, { format, make }) => {
    const outcomes = await survival.survive({ text: make(SIZE), format })
    expect(outcomes.flatMap(({ stage, problems }) => problems.map((problem) => `${stage}: ${problem}`))).toEqual([])
    expect(outcomes.length).toBeGreaterThan(30)
  })
})
