import type { Span } from './span.ts'

/** Finds where sentences end; `Intl.Segmenter` with granularity `sentence` is one. */
export type SentenceBreaker = Pick<Intl.Segmenter, 'segment'>

/**
 * Text given to the breaker at once, in UTF-16 code units. Some engines (V8 before version 12) take quadratic time in the
 * number of sentences of the string they are given.
 */
const WINDOW = 2048

/** The first segment of a text. Segmenters are lazy, so what follows costs nothing. */
function firstSegmentLength(text: string, breaker: SentenceBreaker): number {
  for (const { segment } of breaker.segment(text)) return segment.length
  return text.length
}

/**
 * Cuts one line into consecutive segments by a breaker's own rules, in time linear in the line: the line is read through
 * windows, and the last segment of a window, which the window's end may have cut, is read again from the next one.
 */
export function breakLine(text: string, line: Span, breaker: SentenceBreaker): Span[] {
  const segments: Span[] = []
  let at = line.start
  let size = WINDOW
  while (at < line.end) {
    const end = Math.min(line.end, at + size)
    const window = text.slice(at, end)
    if (size > WINDOW) {
      const length = firstSegmentLength(window, breaker)
      if (length < window.length || end === line.end) {
        segments.push({ start: at, end: at + length })
        at += length
        size = WINDOW
      } else size *= 2
      continue
    }
    const from = at
    for (const { index, segment } of breaker.segment(window)) {
      const segmentEnd = from + index + segment.length
      if (segmentEnd === end && end < line.end) break
      segments.push({ start: from + index, end: segmentEnd })
      at = segmentEnd
    }
    if (at === from) size *= 2
  }
  return segments
}
