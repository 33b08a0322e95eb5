import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../text/span.ts'
import { createOverlapTest } from './overlap-test.ts'

describe('createOverlapTest', () => {
  it('tells whether a span touches any of the others', () => {
    const isLinked = createOverlapTest([
      { start: 10, end: 20 },
      { start: 2, end: 4 },
    ])
    expect(isLinked({ start: 0, end: 2 })).toBe(false)
    expect(isLinked({ start: 0, end: 3 })).toBe(true)
    expect(isLinked({ start: 4, end: 10 })).toBe(false)
    expect(isLinked({ start: 15, end: 16 })).toBe(true)
    expect(isLinked({ start: 20, end: 30 })).toBe(false)
  })

  it('agrees with looking at each', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 15 })).map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(span), span, (spans, one) => createOverlapTest(spans)(one) === spans.some((other) => overlaps(other, one))),
    )
  })
})
