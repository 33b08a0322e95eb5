import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('where data goes', () => {
  const FOUND = [
    ['We transfer your data to Canada{| and India}.', 'transfer neutral: null -> India'],
    ['We transfer your data under the EU-US {and Swiss-US |}frameworks.', 'transfer neutral: Switzerland -> null'],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each(['Our wool comes from {Canada|India}.', 'We transfer your data to {|the land of }Canada.'])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
