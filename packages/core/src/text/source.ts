import type { Position, Range, Span } from './span.ts'

/** The text of a file exactly as it was given, with an index of its lines. */
export interface Source {
  readonly text: string
  readonly path?: string
  /** Offset at which each line begins; the first is 0. */
  readonly lineStarts: readonly number[]
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Indexes the lines of a text. Never throws; linear time. */
export function createSource(text: string, path?: string): Source {
  const lineStarts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
    return path === undefined ? { text, lineStarts } : { text, path, lineStarts }
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) lineStarts.push(at + 1)
  }
  return path === undefined ? { text, lineStarts } : { text, path, lineStarts }
}

/** Line number, from 1, of an offset. */
export function lineAt(source: Source, offset: number): number {
  const { lineStarts } = source
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** The position of an offset; offsets outside the text are moved to its nearest end. */
export function positionAt(source: Source, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, source.text.length))
  const line = lineAt(source, inside)
  return { offset: inside, line, column: inside - (source.lineStarts[line - 1] ?? 0) + 1 }
}

/** A span with lines and columns. */
export function toRange(source: Source, span: Span): Range {
  return { start: positionAt(source, span.start), end: positionAt(source, span.end) }
}

/** The text of a 1-based line without its line break; empty where there is no such line. */
export function lineText(source: Source, line: number): string {
  const start = source.lineStarts[line - 1]
  if (start === undefined) return ''
  const end = source.lineStarts[line] ?? source.text.length
  return source.text.slice(start, end).replace(/[\r\n]{1,2}$/, '')
}
