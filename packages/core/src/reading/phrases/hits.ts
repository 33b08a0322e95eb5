import type { Span } from '../../text/span.ts'
import type { Automaton } from './automaton.ts'
import type { PhraseTable } from './table.ts'
import type { Tokens } from './tokens.ts'

/** A phrase found in the prose. */
export interface Hit<Key extends string = string> {
  readonly key: Key
  /** Indices of its first and last word. */
  readonly first: number
  readonly last: number
  /** Offsets into the prose. */
  readonly start: number
  readonly end: number
}

/** All phrases found in a text. */
export interface PhraseHits {
  /** The hits of a table that lie within a span of the prose, in order, none overlapping another. */
  within<Key extends string>(table: PhraseTable<Key>, span: Span): readonly Hit<Key>[]
}

function firstAtOrAfter(hits: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Runs the automaton over the words of a text. */
export function findPhrases(automaton: Automaton, tables: readonly PhraseTable[], tokens: Tokens): PhraseHits {
  const found = automaton(tokens)
  const indexOf = new Map<PhraseTable, number>(tables.map((table, index) => [table, index]))
  const kept = found.map((occurrences) =>
    occurrences.map(({ key, first, last }) => ({ key, first, last, start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 })),
  )
  return {
    within(table, span) {
      const all = kept[indexOf.get(table) ?? -1] ?? []
      const hits = []
      for (let at = firstAtOrAfter(all, span.start); at < all.length; at++) {
        const one = all[at]
        if (one === undefined || one.start >= span.end) break
        const { first, last, start, end } = one
        const key = table.keys[one.key]
        if (key !== undefined && end <= span.end) hits.push({ key, first, last, start, end })
      }
      return hits
    },
  }
}
