import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('data that is collected', () => {
  const FOUND = [['We collect your name{| and your location}.', 'data organization: null -> location']] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each([
    'We collect your {name|names}.',
    'You have the right to request that we disclose{| all of} what we collect about your health.',
    'We do not ask for your gender where that is {forbidden|prohibited}. We collect your gender elsewhere.',
  ])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
