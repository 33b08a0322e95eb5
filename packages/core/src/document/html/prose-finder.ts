import type { Prose } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'

/** Finds the prose that was written from a span of the source; empty, at its place, where there is none. */
export function createProseFinder({ text, runs }: Prose): (source: Span) => Span {
  /** The first prose offset whose characters come from `offset` of the source or later. */
  const proseAt = (offset: number): number => {
    let low = -1
    let high = runs.sourceStart.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((runs.sourceStart[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    if (low < 0) return runs.proseStart[0] ?? 0
    const into = offset - (runs.sourceStart[low] ?? 0)
    const sourceLength = runs.sourceLength[low] ?? 0
    const start = runs.proseStart[low] ?? 0
    const length = runs.proseLength[low] ?? 0
    if (into === 0) return start
    if (into >= sourceLength) return runs.proseStart[low + 1] ?? text.length
    return length === sourceLength ? start + into : start + length
  }
  const isSpace = (at: number) => text[at] === ' ' || text[at] === '\n'

  return (source) => {
    let start = proseAt(source.start)
    let end = Math.max(start, proseAt(source.end))
    while (start < end && isSpace(start)) start++
    while (end > start && isSpace(end - 1)) end--
    return { start, end }
  }
}
