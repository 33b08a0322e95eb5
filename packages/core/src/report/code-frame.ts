import type { Source } from '../text/source.ts'
import { lineText } from '../text/source.ts'
import type { Range } from '../text/span.ts'
import { toPrintable } from './steering.ts'
import { widthOf } from './terminal-text.ts'

/** The line a finding stands on, and a line of marks under the words. */
export interface CodeFrame {
  readonly line: number
  readonly text: string
  /** Spaces, then `^` under the marked words. */
  readonly marks: string
}

const CUT = '…'
/** Columns kept before the marked words in a line that is too long to show whole. */
const LEAD = 16
const NARROWEST = 24

/**
 * Shows the first line of a range in at most `width` columns, cut around the marked words where the line is longer.
 * The text is made printable first.
 */
export function createCodeFrame(source: Source, { start, end }: Range, width: number): CodeFrame {
  const line = lineText(source, start.line)
  const from = start.column - 1
  const to = end.line === start.line ? end.column - 1 : line.length
  const room = Math.max(NARROWEST, width)
  const whole = widthOf(toPrintable(line)) <= room
  const first = whole || from <= LEAD ? 0 : from - LEAD

  const head = (first > 0 ? CUT : '') + toPrintable(line.slice(first, from))
  let marked = toPrintable(line.slice(from, Math.min(to, from + room)))
  let tail = toPrintable(line.slice(to, to + room))
  const left = room - widthOf(head)
  if (widthOf(marked) > left) {
    marked = cutTo(marked, left - 1) + CUT
    tail = ''
  } else if (widthOf(marked) + widthOf(tail) > left || to + room < line.length) {
    tail = cutTo(tail, left - widthOf(marked) - 1) + CUT
  }
  return { line: start.line, text: head + marked + tail, marks: ' '.repeat(widthOf(head)) + '^'.repeat(Math.max(1, widthOf(marked))) }
}

/** As much of the beginning of a printable text as fits into `width` columns. */
function cutTo(text: string, width: number): string {
  let kept = ''
  let taken = 0
  for (const character of text) {
    taken += widthOf(character)
    if (taken > width) break
    kept += character
  }
  return kept
}
