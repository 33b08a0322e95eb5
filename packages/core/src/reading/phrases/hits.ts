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

const NONE: readonly never[] = []

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
  const found = tables.map((): Hit[] => [])
  automaton(tokens, (table, index, first, last) => {
    const key = tables[table]?.keys[index]
    if (key !== undefined) found[table]?.push({ key, first, last, start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 })
  })
  const hitsOf = new Map<PhraseTable, readonly Hit[]>(tables.map((table, index) => [table, found[index] ?? NONE]))
  return {
    within(table, span) {
      // The hits of a table have its keys.
      const all = (hitsOf.get(table) ?? NONE) as readonly Hit<(typeof table.keys)[number]>[]
      const from = firstAtOrAfter(all, span.start)
      let to = from
      while (to < all.length && (all[to]?.end ?? 0) <= span.end) to++
      return from === to ? NONE : all.slice(from, to)
    },
  }
}
