import { describe, expect, it } from 'vitest'
import { spanningAll } from './statement.ts'

describe('the span of hits', () => {
  it('has room for more of them than a call has for arguments', () => {
    const hits = Array.from({ length: 200_000 }, (_, at) => ({ start: at, end: at + 2 }))
    // The control.
    expect(() => Math.max(...hits.map(({ end }) => end))).toThrow(RangeError)
    expect(spanningAll(hits)).toEqual({ start: 0, end: 200_001 })
  })
})
