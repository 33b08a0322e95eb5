import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from './limits.ts'
import { createProseBuilder, type Prose, toSourceSpan } from './prose.ts'

/** `We *share*&nbsp;data` and a second paragraph, as a Markdown parser would hand them over. */
function example(): { source: string; prose: Prose } {
  const source = 'We *share*&nbsp;data\n\nNever  sold'
  const builder = createProseBuilder()
  builder.copy('We ', 0)
  builder.copy('share', 4)
  builder.replace(' ', { start: 10, end: 16 })
  builder.copy('data', 16)
  builder.separate()
  builder.copy('Never', 22)
  builder.replace(' ', { start: 27, end: 29 })
  builder.copy('sold', 29)
  return { source, prose: builder.build() }
}

describe('createProseBuilder', () => {
  it('joins what it is given and begins each block on a new line', () => {
    expect(example().prose.text).toBe('We share data\nNever sold')
  })

  it('does not begin with a line break, nor write two in a row', () => {
    const builder = createProseBuilder()
    builder.separate()
    builder.copy('a', 0)
    builder.separate()
    builder.separate()
    builder.copy('', 5)
    builder.copy('b', 5)
    expect(builder.build().text).toBe('a\nb')
  })

  it('knows its length while it is built', () => {
    const builder = createProseBuilder()
    builder.copy('abc', 0)
    builder.separate()
    expect(builder.length).toBe(4)
  })
})

describe('toSourceSpan', () => {
  const { source, prose } = example()
  const inSource = (words: string) => {
    const at = prose.text.indexOf(words)
    const { start, end } = toSourceSpan(prose, { start: at, end: at + words.length })
    return source.slice(start, end)
  }

  it('finds words in their run', () => {
    expect(inSource('share')).toBe('share')
    expect(inSource('har')).toBe('har')
  })

  it('includes markup between the first and the last character', () => {
    expect(inSource('We share data')).toBe('We *share*&nbsp;data')
    expect(inSource('e s')).toBe('e *s')
  })

  it('takes the whole of what a replacement stands for', () => {
    expect(inSource(' data')).toBe('&nbsp;data')
    expect(inSource('Never sold')).toBe('Never  sold')
  })

  it('reaches across blocks', () => {
    expect(inSource('data\nNever')).toBe('data\n\nNever')
  })

  it('places an empty span where its character begins', () => {
    expect(toSourceSpan(prose, { start: 9, end: 9 })).toEqual({ start: 16, end: 16 })
    expect(toSourceSpan(prose, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })

  it('gives an empty span for an empty prose', () => {
    expect(toSourceSpan(createProseBuilder().build(), { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })

  it('places a line break between blocks after the block it ends, up to the next', () => {
    const lineBreak = prose.text.indexOf('\n')
    expect(toSourceSpan(prose, { start: lineBreak, end: lineBreak + 1 })).toEqual({ start: 20, end: 20 })
  })

  it('maps every word of any prose back to itself', () => {
    const piece = fc.record({
      skipped: fc.nat(3),
      text: fc.string({ minLength: 1, maxLength: 5 }),
      separate: fc.boolean(),
      replaced: fc.option(fc.nat(4)),
    })
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const builder = createProseBuilder()
        const expected: { from: number; to: number; start: number; end: number }[] = []
        let source = 0
        for (const { skipped, text, separate, replaced } of pieces) {
          source += skipped
          if (separate) builder.separate()
          const from = builder.length
          const length = replaced === null ? text.length : text.length + 1 + replaced
          if (replaced === null) builder.copy(text, source)
          else builder.replace(text, { start: source, end: source + length })
          expected.push({ from, to: builder.length, start: source, end: source + length })
          source += length
        }
        const built = builder.build()
        for (const { from, to, start, end } of expected) expect(toSourceSpan(built, { start: from, end: to })).toEqual({ start, end })
      }),
    )
  })

  it('keeps any span, even one outside the prose, inside the source and in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 }), (start, end) => {
        const span = toSourceSpan(prose, { start, end })
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(source.length)
      }),
    )
  })
})

describe('a word that is longer than any', () => {
  const most = LIMITS.wordLength

  it('is read as several, each at its place', () => {
    const builder = createProseBuilder()
    builder.copy(`${'中'.repeat(most - 1)}`, 0)
    builder.copy(`${'中'.repeat(most + 6)} end`, most - 1)
    const prose = builder.build()
    expect(prose.text.split(' ').map(({ length }) => length)).toEqual([most, most, 5, 3])
    expect(toSourceSpan(prose, { start: most + 1, end: 2 * most + 1 })).toEqual({ start: most, end: 2 * most })
    expect(toSourceSpan(prose, { start: prose.text.length - 3, end: prose.text.length })).toEqual({
      start: 2 * most + 6,
      end: 2 * most + 9,
    })
  })

  it('is none where there is white space, however long the text', () => {
    const text = 'We sell it. '.repeat(most / 6)
    const builder = createProseBuilder()
    builder.copy(text, 0)
    expect(builder.build().text).toBe(text)
  })

  it('would be more than an expression can remember', () => {
    // The control: what reads policies has expressions like this one.
    expect(() => '中'.repeat(7_000_000).match(/\p{L}+/gu)).toThrow(RangeError)
    expect('中'.repeat(most).match(/\p{L}+/gu)).toHaveLength(1)
  })
})
