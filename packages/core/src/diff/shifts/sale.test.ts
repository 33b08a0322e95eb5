import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('the sale of data', () => {
  const FOUND = [
    ['We {do not |}sell your personal data.', 'polarity organization: do not sell -> sell'],
    ['This is all. {We do not sell your personal data.|}', 'sale organization: sold -> null'],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each([
    'We do not sell {your|any} personal data.',
    'Handing it on may count as a “sale” of data under {the CCPA|some state laws}.',
    'Sales of looms {begin|end} in May.',
  ])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
