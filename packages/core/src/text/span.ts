/** Two offsets into a text, in UTF-16 code units: `start` inclusive, `end` exclusive. Cheap; used everywhere inside the engine. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One place in a text. */
export interface Position {
  /** UTF-16 code units from the beginning of the text, from 0. */
  readonly offset: number
  /** Line, from 1. A line ends with LF, CRLF or a lone CR. */
  readonly line: number
  /** UTF-16 code units from the beginning of the line, from 1. */
  readonly column: number
}

/** A stretch of the source text as the outside sees it; `end` is exclusive. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** Whether `inner` lies within `outer`, borders included. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
