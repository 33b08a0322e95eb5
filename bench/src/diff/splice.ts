/** A stretch of a text and what takes its place. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text after some splices, and where things stand in it. */
export interface Spliced {
  readonly text: string
  /** Where a place of the earlier text, outside all splices, has gone. */
  offsetOf(before: number): number
  /** Where the text of a splice begins. */
  startOf(splice: Splice): number
}

/** Whether two splices take hold of the same characters, or insert at the same place. */
function clash(one: Splice, next: Splice): boolean {
  return next.start < one.end || next.start === one.start
}

/** Applies splices; undefined where two of them want the same place. */
export function applySplices(text: string, splices: readonly Splice[]): Spliced | undefined {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end)
  if (ordered.some((splice, index) => index > 0 && clash(ordered[index - 1] ?? splice, splice))) return undefined
  const parts: string[] = []
  const starts = new Map<Splice, number>()
  let from = 0
  let length = 0
  const write = (part: string) => {
    parts.push(part)
    length += part.length
  }
  for (const splice of ordered) {
    write(text.slice(from, splice.start))
    starts.set(splice, length)
    write(splice.text)
    from = splice.end
  }
  write(text.slice(from))
  return {
    text: parts.join(''),
    offsetOf: (before) =>
      ordered.reduce(
        (offset, splice) => (splice.end <= before ? offset + splice.text.length - (splice.end - splice.start) : offset),
        before,
      ),
    startOf: (splice) => starts.get(splice) ?? 0,
  }
}
