import { headingLook } from '../heading-look.ts'
import type { Line } from './lines.ts'
import { follows, type Marker, markerOf } from './marker.ts'
import { continues, endsSentence, type WrapWidth } from './wrapping.ts'

/** Lines that belong together: a paragraph, a list item, or a line that may be a heading. */
export interface Piece {
  readonly lines: Line[]
  readonly marker?: Marker
  /** Blank lines or rules above it. */
  readonly gap: number
  /** The character that underlines it, and where the underlining ends. */
  underline?: { readonly character: string; readonly end: number }
  /** An entry of a summary: a term with its description on the lines below. */
  entry?: true
}

const UNDERLINE = /^(?:=+|-+|~+|\^+|\*+|_+)$/
const SHORTEST_UNDERLINE = 3
/** Bullets that are also letters or punctuation of running text. */
const AMBIGUOUS_BULLETS: ReadonlySet<string> = new Set(['–', '—', 'o', '+'])
/** In UTF-16 code units. */
const LONGEST_REMARK = 120
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

function isMarkerHere(marker: Marker, line: Line, above: Line | undefined, open: Piece | undefined, width: WrapWidth): boolean {
  if (above === undefined || line.gap > 0 || above.rule) return marker.style !== 'o' || line.indent > 0 || line.gap > 0
  const itemAbove = open?.marker
  if (marker.ordered) {
    return (itemAbove !== undefined && follows(itemAbove, marker)) || above.text.endsWith(':') || !continues(above, line, width)
  }
  if (marker.style === 'o') return line.indent > above.indent || itemAbove !== undefined || endsSentence(above.text)
  return !AMBIGUOUS_BULLETS.has(marker.style) || itemAbove !== undefined || !continues(above, line, width)
}

/** Whether a line after a blank one still belongs to the item above: it is set in as far as the item's own text. */
function staysInItem(item: Piece, line: Line): boolean {
  const [first] = item.lines
  if (item.marker === undefined || first === undefined || line.indent < first.indent + 2 || line.gap !== 1) return false
  // A numbered line that may be a heading has its text set in below it.
  const look = item.marker.ordered && item.lines.length === 1 ? headingLook(first.text) : undefined
  return look === undefined || look.stop || look.case === 'lower'
}

export function textOf(piece: Piece): string {
  return piece.lines.map((line) => line.text).join(' ')
}

/** Puts lines together to pieces; rules fall away, underlining its heading or not. */
export function piecesOf(lines: readonly Line[], width: WrapWidth): Piece[] {
  const pieces: Piece[] = []
  let open: Piece | undefined
  let ruleGap = 0
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (line.rule) {
      const character = line.text.length >= SHORTEST_UNDERLINE && UNDERLINE.test(line.text) ? line.text.charAt(0) : undefined
      const underlined = line.gap === 0 && above !== undefined && !above.rule && open !== undefined && character !== undefined
      const look = underlined && open?.lines.length === 1 ? headingLook(above.text) : undefined
      if (look !== undefined && !look.stop && open !== undefined && character !== undefined) open.underline = { character, end: line.end }
      else ruleGap = Math.max(ruleGap, line.gap, 1)
      open = undefined
      continue
    }
    const marker = line.columns && !/^[-*•]/.test(line.text) ? undefined : markerOf(line.text)
    const starts = marker !== undefined && isMarkerHere(marker, line, above, open, width)
    const last = open?.lines.at(-1)
    if (!starts && open !== undefined && last !== undefined) {
      const setIn = open.marker !== undefined && line.gap === 0 && line.indent > (open.lines[0]?.indent ?? 0)
      if (continues(last, line, width) || setIn || staysInItem(open, line)) {
        open.lines.push(line)
        continue
      }
    }
    open = { lines: [line], gap: Math.max(line.gap, ruleGap), ...(starts ? { marker } : {}) }
    ruleGap = 0
    pieces.push(open)
  }
  return pieces
}

/** Whether the piece and the one below it are a term and its description: "Cookies" over "– We use cookies to ...". */
function isEntry(pieces: readonly Piece[], at: number): boolean {
  const [term, description, after] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (term === undefined || description?.marker === undefined) return false
  if (term.marker !== undefined || term.underline !== undefined || term.lines.length > 1 || description.gap > 0) return false
  if (!DASHES.has(description.marker.style) || (after?.marker !== undefined && after.gap === 0)) return false
  const look = headingLook(textOf(term))
  if (look === undefined || look.colon || look.sentence) return false
  const described = textOf(description)
  return described.split(/\s+/, 6).length > 4 && (endsSentence(described) || described.length > 80)
}

/** Whether a piece may close an entry: a short line such as "See below." that is no term itself. */
function isRemark(piece: Piece): boolean {
  const remark = textOf(piece)
  return remark.length <= LONGEST_REMARK && (headingLook(remark)?.stop ?? true)
}

/**
 * Joins terms with their descriptions to entries. A single such pair is a heading over a list of one; two in a row are a
 * summary, unless the whole document consists of them.
 */
export function joinEntries(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  const entries: number[] = []
  let taken = 0
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined) continue
    if (!isEntry(pieces, at)) {
      joined.push(piece)
      continue
    }
    const lines = [...piece.lines]
    let next = at + 1
    for (; next < pieces.length; next++) {
      const below = pieces[next]
      if (below === undefined || below.gap > 0 || (next > at + 1 && !isRemark(below))) break
      for (const line of below.lines) lines.push(line)
    }
    entries.push(joined.length)
    taken += next - at
    joined.push({ lines, gap: piece.gap, entry: true })
    at = next - 1
  }
  const neighbours = entries.filter((index) => joined[index - 1]?.entry === true || joined[index + 1]?.entry === true).length
  return neighbours < 2 || taken > pieces.length * 0.8 ? [...pieces] : joined
}
