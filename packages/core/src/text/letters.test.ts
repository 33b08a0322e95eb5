import { describe, expect, it } from 'vitest'
import { LETTER, LOWER, NUMERAL, UPPER } from './letters.ts'

/** Latin with its first extension, Greek and Cyrillic as they are written today. */
const ALPHABETS = [
  [0x41, 0x17f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
] as const

const characters = ALPHABETS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
).filter((character) => !/\p{Cn}/u.test(character))

const differing = (ranges: string, property: RegExp) => {
  const listed = new RegExp(`[${ranges}]`)
  return characters.filter((character) => listed.test(character) !== property.test(character)).join('')
}

describe('letters', () => {
  it('are those that Unicode has in the alphabets of Europe', () => {
    expect(differing(LETTER, /\p{L}/u)).toBe('')
  })

  it('know capital and small ones', () => {
    expect(differing(UPPER, /\p{Lu}/u)).toBe('')
    expect(differing(LOWER, /\p{Ll}/u)).toBe('')
  })

  it('are told from digits', () => {
    expect(differing(NUMERAL, /\p{N}/u)).toBe('')
  })

  it.each(['中', 'ひ', 'カ', '한', 'ש', 'ع', 'ह', 'ไ', 'ქ', 'Ա'])('include %s', (letter) => {
    expect(letter).toMatch(new RegExp(`^[${LETTER}]$`))
  })
})
