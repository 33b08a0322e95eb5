import { firstAt } from '../../text/first-at.ts'
import type { Span } from '../../text/span.ts'
import type { Automaton } from './automaton.ts'
import type { PhraseTable, PhraseTables } from './table.ts'
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
  /** Whether a table has any. */
  has(table: PhraseTable): boolean
  /** The hits of a table that lie within a span of the prose, in order, none overlapping another. */
  within<Key extends string>(table: PhraseTable<Key>, span: Span): readonly Hit<Key>[]
  /** The same for one of the parts that the text was divided into, by its index. */
  withinPart<Key extends string>(table: PhraseTable<Key>, part: number): readonly Hit<Key>[]
}

const NONE: readonly never[] = []

/** The hits from one on that end at a place or before it. */
function hitsFrom(hits: readonly Hit[], from: number, end: number): readonly Hit[] {
  let to = from
  while (to < hits.length && (hits[to]?.end ?? 0) <= end) to++
  return from === to ? NONE : hits.slice(from, to)
}

/** The hits within each of several spans that follow one another. */
function divide(hits: readonly Hit[], parts: readonly Span[]): (readonly Hit[])[] {
  let at = 0
  return parts.map(({ start, end }) => {
    while (at < hits.length && (hits[at]?.start ?? 0) < start) at++
    const within = hitsFrom(hits, at, end)
    at += within.length
    return within
  })
}

/**
 * Runs the automaton over the words of a text.
 *
 * @param parts spans of the prose that follow one another, whose hits are asked for again and again.
 */
export function findPhrases(automaton: Automaton, tables: PhraseTables, tokens: Tokens, parts: readonly Span[]): PhraseHits {
  // By the number of a table, and only where it has hits: texts are short, tables many.
  const found: Hit[][] = []
  const divided: (readonly Hit[])[][] = []
  automaton(tokens, (table, index, first, last) => {
    const key = tables.list[table]?.keys[index]
    if (key === undefined) return
    const hit = { key, first, last, start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 }
    const known = found[table]
    if (known === undefined) found[table] = [hit]
    else known.push(hit)
  })
  return {
    has: (table) => found[tables.numberOf(table)] !== undefined,
    within<Key extends string>(table: PhraseTable<Key>, span: Span) {
      const hits = found[tables.numberOf(table)]
      if (hits === undefined) return NONE
      const first = firstAt(span.start, 0, hits.length, (index) => hits[index]?.start ?? 0)
      // The hits of a table have its keys.
      return hitsFrom(hits, first, span.end) as readonly Hit<Key>[]
    },
    withinPart<Key extends string>(table: PhraseTable<Key>, part: number) {
      const number = tables.numberOf(table)
      const hits = found[number]
      if (hits === undefined) return NONE
      const each = divided[number] ?? divide(hits, parts)
      divided[number] = each
      // The hits of a table have its keys.
      return (each[part] ?? NONE) as readonly Hit<Key>[]
    },
  }
}
