import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSource } from '../text/source.ts'
import { parseHtml } from './html.ts'

const PIECES = [
  '<p>', '</p>', '<div>', '</div>', '<b>', '</b>', '<i>', '</i>', '<a href="/x">', '</a>', '<ul>', '</ul>', '<ol>', '<li>', '</li>',
  '<h2 id="y">', '</h2>', '<h3>', '</h4>', '<table>', '</table>', '<tr>', '<td>', '<td colspan=3>', '<th rowspan="2">', '</td>', '</tr>', '<thead>',
  '<dl>', '<dt>', '<dd>', '</dl>', '<br>', '<br/>', '<pre>', '</pre>', '<blockquote>', '</blockquote>', '<details><summary>', '</summary>', '</details>',
  '<script>', '</script>', '<title>', '</title>', '<svg>', '</svg>', '<nav>', '</nav>', '<main>', '</main>', '<footer hidden>', '</footer>',
  '<button aria-expanded="false">', '</button>', '<html lang="en">', '<head>', '</head>', '<body>', '</body>', '<!doctype html>', '<!-- note -->', '<!--',
  '<span style="font-weight:bold">', '</span>', '<img src="a.png">', '<form>', '</form>', '&amp;', '&copyright', '&notit;', '&#8217;', '&#x', '&', '&nbsp;',
  '\r\n', '\r', '\n', '\0', '\uFEFF', '\uD83D', '\uDE00', '😀', ' ', '  ', '•', '1. ', 'We keep it.', 'Data', ':', '<', '>', '"', '=',
] // biome-ignore format: pieces

function expectSound(text: string) {
  const document = parseHtml(createSource(text))
  const { prose, blocks } = document
  const inside = (span: { start: number; end: number }, length: number) => 0 <= span.start && span.start <= span.end && span.end <= length
  let end = 0
  let proseEnd = 0
  for (const block of blocks) {
    expect(inside(block.span, text.length) && inside(block.prose, prose.text.length)).toBe(true)
    expect(block.span.start).toBeGreaterThanOrEqual(end)
    expect(block.prose.start).toBeGreaterThanOrEqual(proseEnd)
    end = block.span.end
    proseEnd = block.prose.end
    if (block.type !== 'code') expect(prose.text.slice(block.prose.start, block.prose.end).trim()).not.toBe('')
    if (block.type === 'table') {
      let at = block.prose.start
      for (const row of [...(block.header ? [block.header] : []), ...block.rows]) {
        expect(inside(row.span, block.span.end) && row.span.start >= block.span.start).toBe(true)
        for (const cell of row.cells) {
          expect(cell.prose.start >= at && cell.prose.end <= row.prose.end).toBe(true)
          expect(inside(cell.span, row.span.end) && cell.span.start >= row.span.start).toBe(true)
          at = cell.prose.end
        }
      }
    }
  }
  for (const one of [...document.links, ...document.marks])
    expect(inside(one.span, text.length) && inside(one.prose, prose.text.length)).toBe(true)
  for (const one of [...document.anchors, ...document.comments, ...document.problems]) expect(inside(one.span, text.length)).toBe(true)
  const { runs } = prose
  let covered = 0
  let sourceEnd = 0
  for (const [index, proseStart] of runs.proseStart.entries()) {
    const length = runs.proseLength[index] ?? 0
    const from = runs.sourceStart[index] ?? 0
    const sourceLength = runs.sourceLength[index] ?? 0
    expect(from).toBeGreaterThanOrEqual(sourceEnd)
    sourceEnd = from + sourceLength
    if (length === sourceLength && !/[&\s\u00A0]/.test(text.slice(from, sourceEnd)[0] ?? '')) {
      expect(prose.text.slice(proseStart, proseStart + length)).toBe(text.slice(from, sourceEnd))
    }
    expect(prose.text.slice(covered, proseStart)).toMatch(/^\n?$/)
    covered = proseStart + length
  }
  expect(covered).toBe(prose.text.length)
  expect(sourceEnd).toBeLessThanOrEqual(text.length)
  // Every character of the prose stands in a block.
  let at = 0
  for (const block of blocks) {
    expect(prose.text.slice(at, block.prose.start).trim()).toBe('')
    at = Math.max(at, block.prose.end)
  }
  expect(prose.text.slice(at).trim()).toBe('')
}

describe('parseHtml on any string', () => {
  it('reads arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), { numRuns: 200 })
  })

  it('reads any sequence of tags and text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
        expectSound,
      ),
      { numRuns: 1500 },
    )
  })

  it('gives the same structure for LF and CRLF, and behind a byte order mark', () => {
    const shape = (text: string) => {
      const { prose, blocks } = parseHtml(createSource(text))
      return { text: prose.text, blocks: blocks.map(({ type, prose: place }) => ({ type, place })) }
    }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES.filter((piece) => !/[\r\uFEFF]/.test(piece))), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        expect(shape(text.replaceAll('\n', '\r\n'))).toEqual(shape(text))
        expect(shape(`\uFEFF${text}`)).toEqual(shape(text))
      }),
      { numRuns: 500 },
    )
  })
})
