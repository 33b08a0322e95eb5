import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('for whom and what it holds', () => {
  const FOUND = [
    ['You can opt {in|out} to hear from us.', 'scope organization: opt in -> opt out'],
    ['We {only |}use your name to send the catalogue.', 'scope organization: only -> null'],
    ['We show your name with your {explicit |}consent.', 'scope organization: explicit -> null'],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each(['We keep {some|old} looms in the barn.', 'We trade in Hollowpine, {an island|some states} and towns.'])(
    'is the same: %s',
    (text) => {
      expect(shiftsIn(text)).toEqual([])
    },
  )
})
