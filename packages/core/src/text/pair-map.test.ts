import { describe, expect, it } from 'vitest'
import { createPairMap, NONE_KEPT } from './pair-map.ts'

describe('createPairMap', () => {
  it('keeps numbers by pairs, in their order', () => {
    const map = createPairMap()
    map.add(1, 2, 12)
    map.add(2, 1, 21)
    expect([map.get(1, 2), map.get(2, 1), map.get(1, 1)]).toEqual([12, 21, NONE_KEPT])
  })

  it('keeps as many as there are', () => {
    const map = createPairMap()
    for (let first = 0; first < 200; first++) for (let second = 0; second < 200; second++) map.add(first, second, first * 1000 + second)
    for (let first = 0; first < 200; first++)
      for (let second = 0; second < 200; second++) expect(map.get(first, second)).toBe(first * 1000 + second)
    expect(map.get(200, 0)).toBe(NONE_KEPT)
  })
})
