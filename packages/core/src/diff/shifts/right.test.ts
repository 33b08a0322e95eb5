import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('a right', () => {
  const FOUND = [
    ['You have the right to access{| and to erase} your data.', 'right reader: null -> the right to erasure'],
    ['You can access your data. {You have the right to erase your data.|}', 'right organization: the right to erasure -> null'],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each([
    'You have the right to access your data. {|We may deny your request for access where the law lets us. }',
    'You can access your data. {|The door gives access to the loom. }',
  ])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
