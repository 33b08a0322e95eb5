import { describe, expect, it } from 'vitest'
import { findBadRanges, measure } from './ranges.ts'
import { startSurvival } from './survive.ts'

const after = measure('ab\r\ncd')
const before = measure('a')
const range = (line: number, from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } })

describe('the harness', () => {
  it('tells of what hangs, and goes on', async () => {
    const hasty = startSurvival(1)
    const sample = { text: 'We sell it.', format: 'text' } as const
    const outcomes = [await hasty.survive(sample), await hasty.survive(sample)]
    await hasty.stop()
    for (const [first] of outcomes) expect(first?.problems).toEqual(['hangs: over 1 ms'])
  })

  it.each([
    ['an editor', range(1, 0, 2)],
    ['the core', { start: { offset: 4, line: 2, column: 1 }, end: { offset: 6, line: 2, column: 3 } }],
  ])('passes a range of %s', (_, good) => {
    expect(findBadRanges([{ a: { b: good } }], { before, after })).toEqual([])
  })

  it.each([
    ['outside of its line', range(1, 0, 3)],
    ['below the last line', range(2, 0, 0)],
    ['before its beginning', range(0, 2, 1)],
    ['whose offset is another place', { start: { offset: 3, line: 2, column: 1 }, end: { offset: 6, line: 2, column: 3 } }],
    ['of no whole number', range(0, 0.5, 1)],
  ])('tells of a range %s', (_, bad) => {
    expect(findBadRanges([{ a: { b: bad } }], { before, after })).toEqual([expect.stringContaining('.0.a.b: ')])
  })

  it('holds a range against the version it is said of', () => {
    expect(findBadRanges({ beforeRange: range(0, 0, 2), afterRange: range(0, 0, 2) }, { before, after })).toHaveLength(1)
    expect(findBadRanges({ evidenceIn: 'before', evidence: [range(1, 0, 0)] }, { before, after })).toHaveLength(1)
  })
})
