import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { widthOf, wrapText } from './terminal-text.ts'

/** What texts are made of, and what takes no column, two, or steers a terminal. */
const CHARACTERS = [...'We’ll keep “it” – 30 d§ é ñ ß © ® 数 한 👍 👩‍👧 é\u00ad\u200b\u007f\u0007', '\u001b[31m', '\u203c', '\u2014']
const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 30 }).map((parts) => parts.join(''))

describe('the columns of a text', () => {
  it('are those that terminals give it, whatever it is made of', () => {
    fc.assert(fc.property(texts, (text) => widthOf(text) === stringWidth(text)))
  })

  it('are one for each character that is told without a look at it', () => {
    for (let code = 0; code < 0x2100; code++) {
      const character = String.fromCodePoint(code)
      expect([code, widthOf(character)]).toEqual([code, stringWidth(character)])
    }
  })
})

describe('a text that is wrapped', () => {
  it('has lines within the width, but for longer words, and all of its words', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, width) => {
        const lines = wrapText(text, width)
        expect(lines.join(' ').replace(/ +/g, ' ').trim()).toBe(text.replace(/ +/g, ' ').trim())
        for (const line of lines) expect(widthOf(line) <= width || !line.trim().includes(' ')).toBe(true)
      }),
    )
  })
})
