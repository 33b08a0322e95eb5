import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('how long data is kept', () => {
  const FOUND = [
    ['We keep your address for {30|90} days after your order.', 'retention organization: 30 days -> 90 days'],
    ['We keep your address {for 30 days|as long as we need it}.', 'retention organization: 30 days -> “as long as we need it”'],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each([
    'We keep your address for {30|thirty} days.',
    'We keep your address for 30 days. {|A session cookie is kept until you close the browser. }',
  ])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
