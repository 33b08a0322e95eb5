import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { Looks } from './node.ts'

/** A piece of a run: text with its looks, or a `<br>`. */
export type Piece = { readonly type: 'text'; readonly span: Span; readonly looks: Looks } | { readonly type: 'break'; readonly span: Span }

const HAS_WORD = /[\p{L}\p{N}]/u
const HAS_LETTER = /\p{L}/u
const ENDS_STATEMENT = /[.!?:;。！？：；]["'”’)\]]{0,3}\s*$/u
const BEGINS_ITEM = /^\s{0,99}(?:[•·▪‣◦●○*–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s)/iu

/** Letters of a look cover a line when nothing but numbering and punctuation stands outside of it. */
function isWholly(source: Source, line: readonly Piece[], look: keyof Looks): boolean {
  let inside = false
  for (const piece of line) {
    if (piece.type === 'break') continue
    const text = source.text.slice(piece.span.start, piece.span.end).replace(/&nbsp;|&#160;/g, ' ')
    if (piece.looks[look]) inside ||= HAS_WORD.test(text)
    else if (HAS_LETTER.test(text)) return false
  }
  return inside
}

/** The one look of a whole line, if it has one. */
export function lookOfLine(source: Source, line: readonly Piece[]): keyof Looks | undefined {
  if (isWholly(source, line, 'strong')) return 'strong'
  return isWholly(source, line, 'emphasis') ? 'emphasis' : undefined
}

function lineText(source: Source, line: readonly Piece[]): string {
  return line.map((piece) => source.text.slice(piece.span.start, piece.span.end)).join('')
}

function hasText(source: Source, line: readonly Piece[]): boolean {
  return /[^\s\u200B\uFEFF\0]/.test(lineText(source, line).replace(/&nbsp;|&#160;/g, ''))
}

/** Divides at breaks; an empty line between two breaks is kept, as it tells a paragraph from a line. */
function divideAtBreaks(pieces: readonly Piece[]): { readonly before?: Piece; readonly pieces: Piece[] }[] {
  const lines: { before?: Piece; pieces: Piece[] }[] = [{ pieces: [] }]
  for (const piece of pieces) {
    if (piece.type === 'break') lines.push({ before: piece, pieces: [] })
    else lines.at(-1)?.pieces.push(piece)
  }
  return lines
}

/**
 * The paragraphs of a run of text with `<br>`s in it. Two breaks in a row part paragraphs. A single one parts them where
 * a bold line stands over text, where every line is a statement of its own or where lines are numbered; else it is a space,
 * as in an address.
 */
export function divideRun(source: Source, pieces: readonly Piece[]): Piece[][] {
  if (!pieces.some((piece) => piece.type === 'break')) return [[...pieces]]
  const lines = divideAtBreaks(pieces)
  const paragraphs: Piece[][] = []
  let group: { readonly before?: Piece; readonly pieces: Piece[] }[] = []
  const endGroup = () => {
    const texts = group.map((line) => lineText(source, line.pieces))
    const looks = group.map((line) => lookOfLine(source, line.pieces))
    const statements = texts.slice(0, -1).every((text) => ENDS_STATEMENT.test(text))
    let previous: Piece[] | undefined
    for (const [index, line] of group.entries()) {
      const title = looks[index] !== looks[index - 1] && (looks[index] === 'strong' || looks[index - 1] === 'strong')
      if (previous === undefined || statements || title || BEGINS_ITEM.test(texts[index] ?? '')) {
        previous = [...line.pieces]
        paragraphs.push(previous)
      } else {
        if (line.before !== undefined) previous.push(line.before)
        previous.push(...line.pieces)
      }
    }
    group = []
  }
  for (const line of lines) {
    if (hasText(source, line.pieces)) group.push(line)
    else endGroup()
  }
  endGroup()
  return paragraphs
}
