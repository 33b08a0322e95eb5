import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSource, lineAt, lineText, positionAt, toRange } from './source.ts'

describe('createSource', () => {
  it('begins a line after LF, CRLF and a lone CR', () => {
    expect(createSource('a\nb\r\nc\rd').lineStarts).toEqual([0, 2, 5, 7])
  })

  it('has one line in an empty text', () => {
    expect(createSource('').lineStarts).toEqual([0])
  })

  it('keeps the path it is given and has none otherwise', () => {
    expect(createSource('a', 'privacy.md').path).toBe('privacy.md')
    expect(createSource('a')).not.toHaveProperty('path')
  })
})

describe('positionAt', () => {
  const source = createSource('ab\r\ncd\n')

  it('counts lines and columns from 1', () => {
    expect(positionAt(source, 0)).toEqual({ offset: 0, line: 1, column: 1 })
    expect(positionAt(source, 5)).toEqual({ offset: 5, line: 2, column: 2 })
  })

  it('counts a line break to the line it ends', () => {
    expect(positionAt(source, 3)).toEqual({ offset: 3, line: 1, column: 4 })
  })

  it('has a last, empty line after a final line break', () => {
    expect(positionAt(source, 7)).toEqual({ offset: 7, line: 3, column: 1 })
  })

  it('moves offsets from outside to the nearest end', () => {
    expect(positionAt(source, -4)).toEqual({ offset: 0, line: 1, column: 1 })
    expect(positionAt(source, 99)).toEqual({ offset: 7, line: 3, column: 1 })
  })

  it('counts UTF-16 code units', () => {
    expect(positionAt(createSource('😀x'), 2)).toEqual({ offset: 2, line: 1, column: 3 })
  })
})

describe('toRange', () => {
  it('gives both ends of a span', () => {
    expect(toRange(createSource('a\nbc'), { start: 2, end: 4 })).toEqual({
      start: { offset: 2, line: 2, column: 1 },
      end: { offset: 4, line: 2, column: 3 },
    })
  })
})

describe('lineText', () => {
  const source = createSource('ab\r\ncd\n')

  it('leaves out the line break', () => {
    expect([1, 2, 3].map((line) => lineText(source, line))).toEqual(['ab', 'cd', ''])
  })

  it('is empty where there is no such line', () => {
    expect([0, 4, -1].map((line) => lineText(source, line))).toEqual(['', '', ''])
  })
})

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('\r', '\n', '\r\n', 'a', '\uD83D')).map((parts) => parts.join('')),
  )

  it('is rebuilt from line and column', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, seed) => {
        const source = createSource(text)
        const offset = seed % (text.length + 1)
        const { line, column } = positionAt(source, offset)
        expect((source.lineStarts[line - 1] ?? -1) + column - 1).toBe(offset)
        expect(lineAt(source, offset)).toBe(line)
      }),
    )
  })

  it('has the lines that splitting it at line breaks gives', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = createSource(text)
        expect(source.lineStarts.map((_, index) => lineText(source, index + 1))).toEqual(text.split(/\r\n|\n|\r/))
      }),
    )
  })
})
