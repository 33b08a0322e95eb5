import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('what is announced', () => {
  const FOUND = [
    [
      '{When the act comes into force, we|We} {will |}offer its rights to all our readers.',
      'date neutral: When the act comes into force -> null',
    ],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each(['We act as the act in force {says|states}.', 'We {will|shall} offer its rights to all our readers.'])(
    'is the same: %s',
    (text) => {
      expect(shiftsIn(text)).toEqual([])
    },
  )
})
