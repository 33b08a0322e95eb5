import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('where questions go', () => {
  const FOUND = [
    [
      'Write to us at {privacy|data}@tidewater.example about your data.',
      'contact neutral: privacy@tidewater.example -> data@tidewater.example',
    ],
    ['Questions go to help@tidewater.example{| or call +44 20 7946 0123}.', 'contact reader: null -> +442079460123'],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each(['Write to {us|our team} at help@tidewater.example.', 'Ask help@tidewater.example. {|Or ask help@tidewater.example again. }'])(
    'is the same: %s',
    (text) => {
      expect(shiftsIn(text)).toEqual([])
    },
  )
})
