import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakPlainLine } from './plain-breaks.ts'

const segments = (text: string) => breakPlainLine(text, { start: 0, end: text.length })?.map(({ start, end }) => text.slice(start, end))

/** What the rules' reference implementation says. */
const breaker = new Intl.Segmenter('en', { granularity: 'sentence' })
const expected = (text: string) => Array.from(breaker.segment(text), ({ segment }) => segment)

describe('breakPlainLine', () => {
  it('cuts after what ends a sentence and the space that follows', () => {
    expect(segments('We keep it. Why? "You asked." We never sell.')).toEqual(['We keep it. ', 'Why? ', '"You asked." ', 'We never sell.'])
  })

  it('goes on after a full stop before a digit, a lower-case letter or a comma', () => {
    expect(segments('Version 2.0, e.g. here, i.e., U.S.A. law – “so”.')).toHaveLength(1)
  })

  it('leaves other scripts to a breaker', () => {
    expect(segments('当社は情報を集めます。')).toBeUndefined()
    expect(segments('Мы храним имя.')).toBeUndefined()
    expect(segments('a\u0301. B')).toBeUndefined()
  })

  it('cuts a span as it would the text of the span', () => {
    const text = 'Before. A. We keep it. Why? After.'
    expect(breakPlainLine(text, { start: 11, end: 28 })).toEqual([
      { start: 11, end: 23 },
      { start: 23, end: 28 },
    ])
  })

  // A semicolon became a continuation with Unicode 15.1, so that older engines cut before it.
  const known = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code))
    .concat('‘', '’', '“', '”', '–', '—', '‑', '•', '…', '€')
    .filter((character) => character !== ';' && breakPlainLine(character, { start: 0, end: 1 }) !== undefined)

  it('knows what European texts are written with', () => {
    expect(known.length).toBeGreaterThan(195)
  })

  it.each([
    ['characters', fc.string({ unit: fc.constantFrom(...known), maxLength: 40 })],
    [
      'what matters',
      fc.string({ unit: fc.constantFrom('.', '?', '!', ' ', ' ', '"', '”', ')', 'A', 'B', 'a', 'b', '1', ',', '–', '%'), maxLength: 30 }),
    ],
  ])('cuts any text as a breaker does: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(segments(text)).toEqual(expected(text))
      }),
      { numRuns: 500 },
    )
  })
})
