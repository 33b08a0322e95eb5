import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('a limit', () => {
  const FOUND = [
    ['We show your name on the list of winners{, unless you object|}.', 'scope organization: unless you object -> null'],
    ['- You can ask us what we hold about you{|, if you live in Hollowpine}.', 'scope organization: null -> if you live in Hollowpine'],
    [
      '{We|Except for those of our shop, we} delete all records of your orders within a year.',
      'scope organization: null -> Except for those of our shop',
    ],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each([
    'We share your name, for example with couriers{|, when they bring a parcel}.',
    '- {When you order: we|We} keep your address at the shop and at the barn.',
  ])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
