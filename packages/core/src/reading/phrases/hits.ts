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

function toHits(occurrences: readonly number[], keys: readonly string[], { starts, ends }: Tokens): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < occurrences.length; at += 3) {
    const [first, last] = [occurrences[at + 1] ?? 0, occurrences[at + 2] ?? 0]
    hits.push({ key: keys[occurrences[at] ?? 0] ?? '', first, last, start: starts[first] ?? 0, end: ends[last] ?? 0 })
  }
  return hits
}

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
  // By the number of a table, and only where it has hits: texts are short, tables many. Of each occurrence its key, first and last word.
  const occurrences: number[][] = []
  const made: (readonly Hit[])[] = []
  const divided: (readonly Hit[])[][] = []
  automaton(tokens, (table, key, first, last) => {
    const known = occurrences[table]
    if (known === undefined) occurrences[table] = [key, first, last]
    else known.push(key, first, last)
  })
  /** Makes the hits of a table when first asked: most clauses are not asked for most tables. */
  const hitsOf = (table: number): readonly Hit[] => {
    const kept = made[table]
    if (kept !== undefined) return kept
    const hits = toHits(occurrences[table] ?? NONE, tables.list[table]?.keys ?? NONE, tokens)
    made[table] = hits
    return hits
  }
  return {
    has: (table) => occurrences[tables.numberOf(table)] !== undefined,
    within<Key extends string>(table: PhraseTable<Key>, span: Span) {
      const number = tables.numberOf(table)
      if (occurrences[number] === undefined) return NONE
      const hits = hitsOf(number)
      const first = firstAt(span.start, 0, hits.length, (index) => hits[index]?.start ?? 0)
      // The hits of a table have its keys.
      return hitsFrom(hits, first, span.end) as readonly Hit<Key>[]
    },
    withinPart<Key extends string>(table: PhraseTable<Key>, part: number) {
      const number = tables.numberOf(table)
      if (occurrences[number] === undefined) return NONE
      const each = divided[number] ?? divide(hitsOf(number), parts)
      divided[number] = each
      // The hits of a table have its keys.
      return (each[part] ?? NONE) as readonly Hit<Key>[]
    },
  }
}
