import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('a date of the policy', () => {
  const FOUND = [['Last updated: {3|4} May 2026.', 'date neutral: 2026-05-03 -> 2026-05-04']] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each(['Last updated: {3 May 2026|May 3, 2026}.'])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
