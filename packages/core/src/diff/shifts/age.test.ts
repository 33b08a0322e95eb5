import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('an age', () => {
  const FOUND = [['The shop is not for children under {13|16} years of age.', 'age reader: 13 -> 16']] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each(['Our looms have stood on {three|3} feet.', 'We sell looms to children{| and adults}.'])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
