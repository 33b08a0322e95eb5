import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('who is responsible', () => {
  const FOUND = [
    [
      'The controller of your data is {Tidewater Looms Ltd|Hollowpine Holdings Ltd}.',
      'organization neutral: Tidewater Looms Ltd -> Hollowpine Holdings Ltd',
    ],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each([
    'The controller of your data is Tidewater Looms {Ltd|Limited}.',
    '{Different|Various} Tidewater companies are the controller of your data.',
  ])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
