import { type HeadingCase, type HeadingLook, headingLook } from '../heading-look.ts'
import { type Piece, textOf } from './pieces.ts'

/** A piece that may be a heading. */
export interface Candidate {
  readonly at: number
  readonly look: HeadingLook
  /** Level and words where marks of the line itself say that it is a heading: `== Title ==`, `## Title`. */
  readonly marked?: { readonly level: number; readonly start: number; readonly end: number }
  readonly underline?: string
  readonly gap: number
  /** Whether the text under it begins without a blank line. */
  readonly close: boolean
}

const HASHES = /^(#{1,6})\s{1,10}(\S.{0,120}?)\s{0,10}#{0,6}$/
const FRAMED = /^(={1,10}|\*{2,10}|~{1,10}|_{2,10}|#{1,10}|-{2,10})\s{0,10}([^\s=*~_#-].{0,120}?)\s{0,10}\1:?$/

function markedWords(text: string): Candidate['marked'] {
  if (text.length > 140) return undefined
  const hashes = HASHES.exec(text)
  const words = hashes?.[2] ?? FRAMED.exec(text)?.[2]
  if (words === undefined) return undefined
  const start = text.indexOf(words, 1)
  return { level: hashes?.[1]?.length ?? 0, start, end: start + words.length }
}

/** Whether a piece may be a heading by itself, whatever stands around it. */
export function candidateOf(pieces: readonly Piece[], at: number): Candidate | undefined {
  const piece = pieces[at]
  const line = piece?.lines[0]
  if (piece === undefined || line === undefined || piece.entry || line.columns) return undefined
  const below = pieces[at + 1]
  const close = below !== undefined && below.gap === 0
  // A heading broken into two lines stands apart.
  if (piece.lines.length > 2 || (piece.lines.length === 2 && (close || piece.gap === 0))) return undefined
  if (piece.marker !== undefined && !piece.marker.ordered) return undefined
  const text = textOf(piece)
  const marked = piece.lines.length === 1 ? markedWords(text) : undefined
  const look = headingLook(marked === undefined ? text : text.slice(marked.start, marked.end))
  if (look === undefined) return undefined
  if (marked === undefined) {
    if (look.sentence && look.numbering === undefined) return undefined
    // "1.2. Third Parties." is a heading for its number and case.
    if (look.stop && (look.numbering === undefined || look.sentence || look.case === 'sentence')) return undefined
  }
  const candidate = { at, look, gap: piece.gap, close }
  if (marked !== undefined) return { ...candidate, marked }
  return piece.underline === undefined ? candidate : { ...candidate, underline: piece.underline.character }
}

/** Candidates that are set in the same way vouch for each other. `single`: the case one capitalised word is counted with. */
export function styleOf({ at, look, gap, close }: Candidate, single: HeadingCase): string {
  const { numbering } = look
  const counted = numbering === undefined ? '' : `${numbering.family}${numbering.depth}`
  const letters = look.case === 'word' ? single : look.case
  return `${counted} ${counted === '' || letters === 'capitals' ? letters : ''} ${gap > 0 || at === 0} ${close}`
}
