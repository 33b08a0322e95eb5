import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('who receives data', () => {
  const FOUND = [
    ['We share your address with couriers{| and advertisers}.', 'recipient organization: null -> advertisers'],
    ['We share your payment data with Stripe{| and PayPal}.', 'recipient organization: null -> PayPal'],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each(['Couriers carry {|all }our looms.', 'We share your address with {our |}couriers.'])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
