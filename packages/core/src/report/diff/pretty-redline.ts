import type { Change } from '../../diff/change.ts'
import type { RedlineLine, RedlineRun } from '../../diff/redline/redline.ts'
import { toPrintable } from '../steering.ts'
import { widthOf } from '../terminal-text.ts'
import { type ClauseNames, LINE_SIGNS, moveText } from './diff-words.ts'
import type { DiffStyles } from './pretty-styles.ts'

interface Piece {
  readonly type: RedlineRun['type']
  readonly text: string
}

/** What stands around removed and added words where there is no colour. */
const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const

/** A line that is new, gone or moved as a whole needs no marks inside. */
const isWhole = ({ runs }: RedlineLine) => runs.every(({ type }) => type === runs[0]?.type)

/** The runs as printable text, marked where colour does not tell them apart. */
function toPieces(line: RedlineLine, { colour }: DiffStyles): Piece[] {
  const plain = colour || isWhole(line)
  return line.runs.map(({ type, text }) => {
    const [open, close] = plain ? MARKS.same : MARKS[type]
    return { type, text: open + toPrintable(text) + close }
  })
}

/** Breaks pieces at their spaces into lines of at most `width` columns. */
function wrapPieces(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let word: Piece[] = []
  let taken = 0
  const wordWidth = () => word.reduce((sum, { text }) => sum + widthOf(text.trim()), 0)
  const endWord = () => {
    const needed = wordWidth()
    if (line.length > 0 && taken + 1 + needed > width) {
      lines.push(line)
      line = []
      taken = 0
    }
    taken += needed + (line.length > 0 ? 1 : 0)
    for (const piece of word) line.push(piece)
    word = []
  }
  for (const { type, text } of pieces) {
    // A space belongs to the word that follows it, so that it is styled as its run is.
    for (const part of text.split(/(?= )/)) {
      if (part.startsWith(' ') && word.length > 0) endWord()
      if (part !== '') word.push({ type, text: part })
    }
  }
  if (word.length > 0) endWord()
  return line.length > 0 ? [...lines, line] : lines
}

function styledLine(pieces: readonly Piece[], styles: DiffStyles): string {
  const joined: Piece[] = []
  for (const [index, { type, text }] of pieces.entries()) {
    const shown = index === 0 ? text.trimStart() : text
    const last = joined.at(-1)
    if (last?.type === type) joined[joined.length - 1] = { type, text: last.text + shown }
    else joined.push({ type, text: shown })
  }
  return joined
    .map(({ type, text }) => styles.run[type](text))
    .join('')
    .trimEnd()
}

const INDENT = 4
/** A sign and a space. */
const SIGN_COLUMNS = 2

/** One line of a redline, wrapped: its sign, then the words with what was removed and added. */
export function prettyRedlineLine(line: RedlineLine, change: Change, names: ClauseNames, styles: DiffStyles, width: number): string[] {
  const wrapped = wrapPieces(toPieces(line, styles), width - INDENT - SIGN_COLUMNS)
  const moved = moveText(line, change, names)
  const note = moved === undefined ? [] : [`${' '.repeat(INDENT + SIGN_COLUMNS)}${styles.dim(`(${toPrintable(moved)})`)}`]
  return [
    ...wrapped.map((pieces, index) => {
      const sign = index === 0 ? LINE_SIGNS[line.type] : ' '
      return `${' '.repeat(INDENT)}${styles.dim(sign)} ${styledLine(pieces, styles)}`
    }),
    ...note,
  ]
}
