import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('what processing rests on', () => {
  const FOUND = [
    [
      'We send you the catalogue on the basis of {your consent|our legitimate interests}.',
      'legal-basis organization: consent -> legitimate interests',
    ],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each(['We process your order to perform {the|our} contract with you.', 'You consent {|freely }to our terms.'])(
    'is the same: %s',
    (text) => {
      expect(shiftsIn(text)).toEqual([])
    },
  )
})
