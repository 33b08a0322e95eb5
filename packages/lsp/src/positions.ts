import type { Policy, Range, Span } from '@clausal/core'
import type { Position as LspPosition, Range as LspRange } from 'vscode-languageserver-types'

/** The text of a policy with the places at which its lines begin. */
export type LineIndex = Policy['source']

/** The places at which the lines of a text begin. */
export const lineIndexOf = (text: string): LineIndex => ({
  text,
  lineStarts: [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)],
})

/** A range as the protocol counts: lines and UTF-16 code units from 0. */
export function toLspRange({ start, end }: Range): LspRange {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  }
}

/** The offset of a position; a character behind the end of its line is moved to that end, as the protocol asks. */
export function toOffset({ text, lineStarts }: LineIndex, { line, character }: LspPosition): number {
  const start = lineStarts[line]
  if (start === undefined) return line < 0 ? 0 : text.length
  let end = lineStarts[line + 1] ?? text.length
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return Math.min(Math.max(start + character, start), end)
}

/** The position of an offset inside the text. */
export function toLspPosition({ lineStarts }: LineIndex, offset: number): LspPosition {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low, character: offset - (lineStarts[low] ?? 0) }
}

/** Whether an offset lies in a range or at one of its borders. */
export const holds = ({ start, end }: Range, offset: number): boolean => start.offset <= offset && offset <= end.offset

/** The range of a span of the text. */
export function rangeOf(index: LineIndex, { start, end }: Span): LspRange {
  return { start: toLspPosition(index, start), end: toLspPosition(index, end) }
}

/** A line, counted from 1, without its line break; `next` is where the line behind it begins. */
export function lineRangeOf({ text, lineStarts }: LineIndex, line: number): Span & { readonly next: number } {
  const start = lineStarts[line - 1] ?? text.length
  const next = lineStarts[line] ?? text.length
  let end = next
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return { start, end, next }
}
