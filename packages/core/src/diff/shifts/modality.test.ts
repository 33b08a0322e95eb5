import { describe, expect, it } from 'vitest'
import { mirroredShiftsIn, shiftsIn } from './testing-shifts.ts'

describe('how much a word binds', () => {
  const FOUND = [
    ['We {may|will} share your name with couriers.', 'modality organization: may share -> will share'],
    ['We {must|may} delete your name when you ask.', 'modality organization: must delete -> may delete'],
  ] as const

  it.each(FOUND)('is told with who gains: %s', (text, shift) => {
    expect(shiftsIn(text)).toEqual([shift])
  })

  it.each(FOUND)('is told the other way round where the versions are swapped: %s', (text, shift) => {
    expect(mirroredShiftsIn(text)).toEqual([shift])
  })

  it.each(['The loom {can|could} be used in May.', 'We {will|shall} delete your name.'])('is the same: %s', (text) => {
    expect(shiftsIn(text)).toEqual([])
  })
})
