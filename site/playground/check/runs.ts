import type { Place, ShownFinding } from '../worker/messages.ts'

/** A stretch of text with the gravest finding on it. */
export interface Run {
  readonly text: string
  readonly severity: ShownFinding['severity'] | undefined
}

const GRAVITY: Readonly<Record<ShownFinding['severity'], number>> = { info: 1, warning: 2, error: 3 }

/** Cuts a part of the text where findings begin and end. */
export function runsOf(text: string, { start, end }: Pick<Place, 'start' | 'end'>, findings: readonly ShownFinding[]): readonly Run[] {
  const inside = findings.filter((finding) => finding.start < end && finding.end > start)
  const cuts = new Set([start, end])
  for (const finding of inside) {
    cuts.add(Math.max(start, finding.start))
    cuts.add(Math.min(end, finding.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end
    const [gravest] = inside
      .filter((finding) => finding.start <= from && finding.end >= to)
      .map(({ severity }) => severity)
      .sort((a, b) => GRAVITY[b] - GRAVITY[a])
    return { text: text.slice(from, to), severity: gravest }
  })
}

/** A part of the text: a clause, or what stands between two. */
export interface Part {
  readonly start: number
  readonly end: number
  /** Of the clause among all; undefined for what stands between. */
  readonly clause: number | undefined
}

/** The whole text in parts, in order. */
export function partsOf(length: number, clauses: readonly Pick<Place, 'start' | 'end'>[]): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  for (const [clause, { start, end }] of clauses.entries()) {
    if (start > at) parts.push({ start: at, end: start, clause: undefined })
    parts.push({ start: Math.max(at, start), end, clause })
    at = Math.max(at, end)
  }
  if (at < length) parts.push({ start: at, end: length, clause: undefined })
  return parts
}
