import { LIMITS } from './limits.ts'
import type { Span } from './span.ts'

/**
 * The readable text of a document, free of markup and with white space folded, together with the place of each of its
 * characters in the source. Everything that looks for meaning searches `text`; everything that reports maps back with
 * {@link toSourceSpan}.
 */
export interface Prose {
  readonly text: string
  /** The runs of the map in order. Within a run with equal lengths on both sides, characters correspond one to one. */
  readonly runs: ProseRuns
}

/** Parallel arrays: run `i` says that `prose[proseStart[i] ..+ proseLength[i]]` came from `source[sourceStart[i] ..+ sourceLength[i]]`. */
export interface ProseRuns {
  readonly proseStart: readonly number[]
  readonly proseLength: readonly number[]
  readonly sourceStart: readonly number[]
  readonly sourceLength: readonly number[]
}

export interface ProseBuilder {
  /** Length of the prose so far. */
  readonly length: number
  /** Appends source characters as they are. */
  copy(text: string, sourceStart: number): void
  /** Appends `text` that stands for other source characters: an entity, an escape, folded white space. */
  replace(text: string, source: Span): void
  /** Appends prose that was built by itself, from source that stands `by` further on. */
  append(prose: Prose, by: number): void
  /** Ends a block: the next text begins on a new line of the prose. Nothing happens at the beginning or twice in a row. */
  separate(): void
  build(): Prose
}

/** Collects prose in reading order. Source offsets must not decrease within a block. */
export function createProseBuilder(): ProseBuilder {
  const parts: string[] = []
  const proseStart: number[] = []
  const proseLength: number[] = []
  const sourceStart: number[] = []
  const sourceLength: number[] = []
  let length = 0
  let separated = true
  /** How much stands behind the last white space. */
  let unbroken = 0

  const put = (text: string) => {
    parts.push(text)
    length += text.length
    const space = text.lastIndexOf(' ')
    unbroken = space < 0 ? unbroken + text.length : text.length - space - 1
    separated = false
  }

  const push = (text: string, source: Span) => {
    proseStart.push(length)
    proseLength.push(text.length)
    sourceStart.push(source.start)
    sourceLength.push(source.end - source.start)
    put(text)
  }

  /** The same of characters that stand so in the source, with a break where they are more than a word may have. */
  const pushWords = (text: string, start: number) => {
    let from = 0
    let run = unbroken
    for (let at = 0; at < text.length && run + text.length - at > LIMITS.wordLength; ) {
      const space = text.indexOf(' ', at)
      const end = space < 0 ? text.length : space
      if (run + end - at <= LIMITS.wordLength) at = end + 1
      else {
        const to = at + LIMITS.wordLength - run
        if (to > from) push(text.slice(from, to), { start: start + from, end: start + to })
        put(' ')
        from = at = to
      }
      run = 0
    }
    push(text.slice(from), { start: start + from, end: start + text.length })
  }

  return {
    get length() {
      return length
    },
    copy(text, start) {
      if (text.length > 0) pushWords(text, start)
    },
    replace(text, source) {
      if (text.length > 0) push(text, source)
    },
    append(prose, by) {
      const { runs } = prose
      for (let run = 0; run < runs.proseStart.length; run++) {
        proseStart.push(length + (runs.proseStart[run] ?? 0))
        proseLength.push(runs.proseLength[run] ?? 0)
        sourceStart.push(by + (runs.sourceStart[run] ?? 0))
        sourceLength.push(runs.sourceLength[run] ?? 0)
      }
      if (prose.text !== '') put(prose.text)
    },
    separate() {
      if (separated) return
      parts.push('\n')
      length += 1
      unbroken = 0
      separated = true
    },
    build() {
      return { text: parts.join(''), runs: { proseStart, proseLength, sourceStart, sourceLength } }
    },
  }
}

/** Index of the last run that begins at or before a prose offset; -1 where there is none. */
function runAt(runs: ProseRuns, offset: number): number {
  let low = -1
  let high = runs.proseStart.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs.proseStart[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The source offset at which the prose character at `offset` begins (`edge` start) or after which it ends (`edge` end). */
function toSourceOffset(runs: ProseRuns, offset: number, edge: 'start' | 'end'): number {
  const run = runAt(runs, offset)
  if (run < 0) return runs.sourceStart[0] ?? 0
  const from = runs.sourceStart[run] ?? 0
  const sourceLength = runs.sourceLength[run] ?? 0
  const into = offset - (runs.proseStart[run] ?? 0)
  const proseLength = runs.proseLength[run] ?? 0
  if (into >= proseLength) return from + sourceLength
  if (proseLength === sourceLength) return from + into + (edge === 'end' ? 1 : 0)
  return edge === 'start' ? from : from + sourceLength
}

/** The source span of a prose span: from where its first character begins to where its last one ends. */
export function toSourceSpan(prose: Prose, span: Span): Span {
  const start = toSourceOffset(prose.runs, span.start, 'start')
  if (span.end <= span.start) return { start, end: start }
  return { start, end: Math.max(start, toSourceOffset(prose.runs, span.end - 1, 'end')) }
}
