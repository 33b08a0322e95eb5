import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('when and how the reader is notified', () => {
  const FOUND = [
    ['We will notify you {30|10} days before we change this policy.', 'notice-period organization: 30 days -> 10 days'],
    ['If we change this policy, we will notify you{| by e-mail}.', 'notice-period reader: null -> by e-mail'],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each(['We will {notify|inform} you 30 days before we change this policy.'])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
