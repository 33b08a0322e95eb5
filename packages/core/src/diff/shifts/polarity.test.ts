import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('what is denied', () => {
  const FOUND = [
    ['We {do not |}track your location.', 'polarity organization: do not track -> track'],
    ['We {never |}sell your data.', 'polarity organization: never sell -> sell'],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each([
    'We do {not|never} sell your data.',
    'You have a right {to receive notice of our practices at or before we collect anything|not to receive worse treatment if you use it}.',
  ])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
