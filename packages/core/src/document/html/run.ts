import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { Looks } from './node.ts'

/** A piece of a run: text with its looks, or a `<br>`. */
export type Piece = { readonly type: 'text'; readonly span: Span; readonly looks: Looks } | { readonly type: 'break'; readonly span: Span }

const HAS_WORD = /[\p{L}\p{N}]/u
const HAS_LETTER = /\p{L}/u
const ENDS_STATEMENT = /[.!?:;。！？：；]["'”’)\]]{0,3}\s*$/u
const BEGINS_NUMBERED = /^\s{0,99}\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s/iu
/** A bullet, as a character or a reference, with the white space around it. */
const BULLET =
  /^(?:\s|&nbsp;|&#160;|[\u200B-\u200D]){0,99}(?:[•·▪▫‣◦●○∙■□◆➢➤►✓✔]|&(?:bull|middot|#8226|#183|#9679);)(?:\s|&nbsp;|&#160;){0,99}/iu
/** The same of a dash or star, which may be one as well. */
const DASH = /^(?:\s|&nbsp;|&#160;|[\u200B-\u200D]){0,99}[*–—-](?:(?:\s|&nbsp;|&#160;){1,99}|(?=\p{Lu}\p{Ll}))/u
const INTRODUCES = /[:：](?:\s|&nbsp;|&#160;|[\u200B-\u200D]){0,99}$/u
/** An emphasized line no longer than this, in characters of the source, may be a title. */
const LONGEST_TITLE = 110

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
  return /[^\s\u00AD\u200B-\u200D\u2060\uFEFF\0]/.test(lineText(source, line).replace(/&nbsp;|&#160;/g, ''))
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
 * a bold line or emphasized title stands over text, where every line is a statement of its own or where lines are numbered or have bullets; else it is a space,
 * as in an address.
 */
export function divideRun(source: Source, pieces: readonly Piece[]): Piece[][] {
  if (!pieces.some((piece) => piece.type === 'break')) return [[...pieces]]
  const lines = divideAtBreaks(pieces)
  const paragraphs: Piece[][] = []
  let group: { readonly before?: Piece; readonly pieces: Piece[] }[] = []
  const endGroup = () => {
    const texts = group.map((line) => lineText(source, line.pieces))
    const looks = group.map((line, index) => {
      const look = lookOfLine(source, line.pieces)
      const text = texts[index] ?? ''
      return look === 'emphasis' && (index > 0 || text.length > LONGEST_TITLE || ENDS_STATEMENT.test(text)) ? undefined : look
    })
    const statements = texts.slice(0, -1).every((text) => ENDS_STATEMENT.test(text))
    let previous: Piece[] | undefined
    for (const [index, line] of group.entries()) {
      const title = index > 0 && looks[index] !== looks[index - 1]
      const text = texts[index] ?? ''
      if (previous === undefined || statements || title || BEGINS_NUMBERED.test(text) || BULLET.test(text) || DASH.test(text)) {
        previous = [...line.pieces]
        paragraphs.push(previous)
      } else {
        if (line.before !== undefined) previous.push(line.before)
        for (const piece of line.pieces) previous.push(piece)
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

/** A paragraph of a run. */
export interface Line {
  /** Without its bullet. */
  readonly pieces: readonly Piece[]
  /** Where it begins, bullet included. */
  readonly start: number
  /** Whether a bullet makes it an item of a list. */
  readonly item: boolean
}

/** What is left of a line behind a bullet at its beginning; undefined where it has none. */
function behindBullet(source: Source, line: readonly Piece[], bullet: RegExp): Piece[] | undefined {
  let marked = bullet.exec(lineText(source, line))?.[0].length ?? 0
  if (marked === 0) return undefined
  const left = line.flatMap((piece): Piece[] => {
    const { start, end } = piece.span
    const cut = Math.min(marked, end - start)
    marked -= cut
    return cut === end - start && cut > 0 ? [] : [{ ...piece, span: { start: start + cut, end } }]
  })
  return hasText(source, left) ? left : undefined
}

/**
 * Tells which paragraphs of a run are items that only a bullet marks as such. A dash is a bullet below a line that ends with
 * a colon, below another item and where another line has one too. `above`: what stands right above the run.
 */
export function readBullets(source: Source, lines: readonly (readonly Piece[])[], above: 'item' | 'introduction' | undefined): Line[] {
  const texts = lines.map((line) => lineText(source, line))
  const dashes = texts.filter((text) => DASH.test(text)).length
  let before = above
  return lines.map((line, index) => {
    const text = texts[index] ?? ''
    const dashed = DASH.test(text) && (dashes > 1 || before !== undefined)
    const pieces = BULLET.test(text) ? behindBullet(source, line, BULLET) : dashed ? behindBullet(source, line, DASH) : undefined
    before = pieces !== undefined ? 'item' : INTRODUCES.test(text) ? 'introduction' : undefined
    return { pieces: pieces ?? line, start: line[0]?.span.start ?? 0, item: pieces !== undefined }
  })
}

/** Whether a line ends with the introduction of a list. */
export function introduces(source: Source, pieces: readonly Piece[]): boolean {
  const last = pieces.findLast((piece) => hasText(source, [piece]))
  return last !== undefined && INTRODUCES.test(source.text.slice(last.span.start, last.span.end))
}
