import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('how fast requests are answered', () => {
  const FOUND = [['We respond to your request within {30|45} days.', 'quantity organization: 30 days -> 45 days']] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each(['We respond to {your|each} request within 30 days.', 'We respond to your request within {30|thirty} days.'])(
    'is the same: %s',
    (text) => {
      expect(shiftsIn(text)).toEqual([])
    },
  )
})
