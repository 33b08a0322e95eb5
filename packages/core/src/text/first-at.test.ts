import { describe, expect, it } from 'vitest'
import { firstAt } from './first-at.ts'

const PLACES = [2, 5, 5, 9]
const first = (place: number, from = 0, to = PLACES.length) => firstAt(place, from, to, (index) => PLACES[index] ?? Number.NaN)

describe('firstAt', () => {
  it('finds the first at a place, else the first behind it', () => {
    expect([0, 2, 3, 5, 6, 9].map((place) => first(place))).toEqual([0, 0, 1, 1, 3, 3])
  })

  it('gives the end where there is none', () => {
    expect(first(10)).toBe(PLACES.length)
    expect(first(9, 1, 3)).toBe(3)
    expect(firstAt(1, 0, 0, () => 0)).toBe(0)
  })
})
