import { createProseBuilder, type Prose, type ProseBuilder, toSourceSpan } from '../text/prose.ts'
import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { Block, ItemBlock, Link } from './block.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { findHeadings } from './plain-text/headings.ts'
import { type Line, linesOf } from './plain-text/lines.ts'
import { createListDepths } from './plain-text/list-depths.ts'
import { joinEntries, type Piece, piecesOf } from './plain-text/pieces.ts'
import { wrapWidth } from './plain-text/wrapping.ts'

const WHITE_SPACE = /\s+/g
const URL = /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"“”|]{1,2000}/giu
/** What ends the sentence around an address, not the address. */
const AFTER_URL = /[.,;:!?'’*_…]$/

/** Copies a part of a line, each stretch of white space inside folded to one space. */
function copyFolded(builder: ProseBuilder, text: string, start: number): void {
  let from = 0
  for (const { 0: white, index } of text.matchAll(WHITE_SPACE)) {
    if (white === ' ') continue
    builder.copy(text.slice(from, index), start + from)
    builder.replace(' ', { start: start + index, end: start + index + white.length })
    from = index + white.length
  }
  builder.copy(text.slice(from), start + from)
}

/** Whether a line was broken inside a compound, after its hyphen: no space belongs there. */
function breaksCompound(upper: string, lower: string): boolean {
  return /\p{L}-$/u.test(upper.slice(-3)) && /^\p{Ll}/u.test(lower) && !/^(?:and|or|und|oder|et|ou|y|o|e|en|of)\b/.test(lower)
}

/** Appends lines as one paragraph of prose, leaving out the first `skip` code units. Returns its place in the prose. */
function appendLines(builder: ProseBuilder, lines: readonly Line[], skip = 0): Span {
  builder.separate()
  const start = builder.length
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (above !== undefined && !breaksCompound(above.text, line.text)) builder.replace(' ', { start: above.end, end: line.start })
    const from = index === 0 ? skip : 0
    copyFolded(builder, line.text.slice(from), line.start + from)
  }
  return { start, end: builder.length }
}

function spanOf({ lines, underline }: Piece): Span {
  return { start: lines[0]?.start ?? 0, end: underline?.end ?? lines.at(-1)?.end ?? 0 }
}

function trimUrl(address: string): string {
  const opened: Readonly<Record<string, number>> = { ')': address.indexOf('('), ']': address.indexOf('[') }
  let end = address.length
  for (; end > 1; end--) {
    const last = address[end - 1] ?? ''
    if (opened[last] !== -1 && !AFTER_URL.test(last)) break
  }
  return address.slice(0, end)
}

function linksOf(prose: Prose): Link[] {
  return [...prose.text.matchAll(URL)].flatMap((match) => {
    const href = trimUrl(match[0])
    if (!/^(?:https?:\/\/|www\.)[\p{L}\p{N}[]/iu.test(href)) return []
    const place = { start: match.index, end: match.index + href.length }
    const span = toSourceSpan(prose, place)
    return [{ href, span, hrefSpan: span, prose: place, image: false }]
  })
}

/**
 * Parses a privacy policy without markup: paragraphs, wrapped or one to a line, lists, and headings found from the text
 * itself. Never throws; linear in the length of the text.
 */
export function parsePlainText(source: Source): ParsedDocument {
  const lines = linesOf(source)
  const width = wrapWidth(lines)
  const pieces = joinEntries(piecesOf(lines, width))
  const { headings, listed } = findHeadings(pieces)

  const builder = createProseBuilder()
  const blocks: Block[] = []
  const depths = createListDepths()
  for (const [at, piece] of pieces.entries()) {
    const span = spanOf(piece)
    const heading = headings.get(at)
    if (heading !== undefined) {
      depths.end()
      const { words } = heading
      const [line] = piece.lines
      const shown = piece.lines.length === 1 && line !== undefined ? [{ ...line, text: line.text.slice(0, words.end) }] : piece.lines
      blocks.push({ type: 'heading', level: heading.level, origin: 'inferred', span, prose: appendLines(builder, shown, words.start) })
    } else if (piece.marker !== undefined || piece.entry || listed.has(at)) {
      const place: Pick<ItemBlock, 'depth' | 'list'> = depths.next(piece)
      const prose = appendLines(builder, piece.lines, piece.marker?.length ?? 0)
      blocks.push({ type: 'item', ...place, ordered: piece.marker?.ordered ?? false, span, prose })
    } else {
      depths.end()
      blocks.push({ type: 'paragraph', span, prose: appendLines(builder, piece.lines) })
    }
  }
  const prose = builder.build()
  return { prose, blocks, links: linksOf(prose), marks: [], anchors: [], comments: [], problems: [] }
}
