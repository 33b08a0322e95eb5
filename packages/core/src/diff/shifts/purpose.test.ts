import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('what data is used for', () => {
  const FOUND = [
    ['We use your e-mail address for deliveries{| and direct marketing}.', 'purpose organization: null -> direct marketing'],
    ['We {do not |}make automated decisions about you.', 'polarity organization: do not make -> make'],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each([
    'We use your e-mail address {to send|for sending} the catalogue.',
    'We serve other shops. {|We do so as long as your data is not used for profiling. }',
  ])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
