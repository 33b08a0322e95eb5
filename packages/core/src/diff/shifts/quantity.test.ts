import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('a number', () => {
  const FOUND = [
    ['You can borrow {14|30} looms a year.', 'quantity neutral: 14 -> 30'],
    ['A parcel that is not called for goes back within {14|30} days.', 'quantity organization: 14 days -> 30 days'],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each(['We follow Section {14|15} of the act.', 'You can see {two|2} looms.'])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
