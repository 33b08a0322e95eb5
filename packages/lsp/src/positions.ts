import type { Policy, Range, Span } from '@clausal/core'
import type { Position as LspPosition, Range as LspRange } from 'vscode-languageserver-types'

/** The text of a policy with the places at which its lines begin. */
export type LineIndex = Policy['source']

/** A range as the protocol counts: lines and UTF-16 code units from 0. */
export function toLspRange({ start, end }: Range): LspRange {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  }
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

/** The range of a span of the text. */
export function rangeOf(index: LineIndex, { start, end }: Span): LspRange {
  return { start: toLspPosition(index, start), end: toLspPosition(index, end) }
}
