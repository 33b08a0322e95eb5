import { firstAt } from '../../text/first-at.ts'
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
  /** The same for each of many spans that follow one another, in one go; an empty list where none has any. */
  withinEach<Key extends string>(table: PhraseTable<Key>, spans: readonly Span[]): readonly (readonly Hit<Key>[])[]
}

const NONE: readonly never[] = []

/** The hits from one on that end at a place or before it. */
function hitsFrom<Key extends string>(hits: readonly Hit<Key>[], from: number, end: number): readonly Hit<Key>[] {
  let to = from
  while (to < hits.length && (hits[to]?.end ?? 0) <= end) to++
  return from === to ? NONE : hits.slice(from, to)
}

/** Runs the automaton over the words of a text. */
export function findPhrases(automaton: Automaton, tables: readonly PhraseTable[], tokens: Tokens): PhraseHits {
  // By table only where it has hits: clauses are short, tables many.
  const found = new Map<PhraseTable, Hit[]>()
  automaton(tokens, (table, index, first, last) => {
    const owner = tables[table]
    const key = owner?.keys[index]
    if (owner === undefined || key === undefined) return
    const hit = { key, first, last, start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 }
    const known = found.get(owner)
    if (known === undefined) found.set(owner, [hit])
    else known.push(hit)
  })
  // The hits of a table have its keys.
  const hitsOf = <Key extends string>(table: PhraseTable<Key>) => (found.get(table) ?? NONE) as readonly Hit<Key>[]
  return {
    within(table, span) {
      const hits = hitsOf(table)
      return hitsFrom(
        hits,
        firstAt(span.start, 0, hits.length, (index) => hits[index]?.start ?? 0),
        span.end,
      )
    },
    withinEach(table, spans) {
      const hits = hitsOf(table)
      if (hits.length === 0) return NONE
      let at = 0
      return spans.map(({ start, end }) => {
        while (at < hits.length && (hits[at]?.start ?? 0) < start) at++
        const within = hitsFrom(hits, at, end)
        at += within.length
        return within
      })
    },
  }
}
