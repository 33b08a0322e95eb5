import { describe, expect, it } from 'vitest'
import { fitLevels } from './fit.ts'
import { LEVELS, type Level } from './page.ts'

/** Something that takes so many characters at each level. */
const part = (...lengths: readonly number[]) => ({ text: (level: Level) => 'x'.repeat(lengths[LEVELS.indexOf(level)] ?? 0) })

describe('fitting', () => {
  it('leaves whole what has room', () => {
    expect(fitLevels([part(50, 40, 30, 10), part(40, 30, 20, 10)], 100)).toEqual(['whole', 'whole'])
  })

  it('shortens the longest first, and no more than is needed', () => {
    expect(fitLevels([part(500, 200, 50, 10), part(100, 60, 20, 10)], 320)).toEqual(['without-wording', 'whole'])
    expect(fitLevels([part(500, 200, 50, 10), part(100, 60, 20, 10)], 160)).toEqual(['short', 'whole'])
  })

  it('leaves a line of each where nothing else helps', () => {
    expect(fitLevels([part(500, 400, 300, 200), part(500, 400, 300, 200)], 10)).toEqual(['line', 'line'])
  })
})
