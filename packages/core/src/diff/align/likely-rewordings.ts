import type { Lexicon, StatementTexts } from './statement-texts.ts'
import { wordOverlap } from './statement-texts.ts'

/** Statements of either version that share rare words, and how much of all their words. */
export interface Likeness {
  readonly before: number
  readonly after: number
  readonly overlap: number
}

/** A word in more statements than this does not lead anywhere. */
const MOST_OCCURRENCES = 32
/** Words of a statement that are looked up, the rarest first. */
const MOST_WORDS = 24
/** Statements that are compared closely with one. */
const MOST_COMPARED = 8
/** Below this nothing speaks for a rewording. */
const LEAST_OVERLAP = 0.3

const distinct = (words: readonly number[]) => words.filter((word, at) => word !== words[at - 1])

/**
 * For each of some statements of the earlier version the statements of the later one it may have become. Looks words up in an
 * index and follows rare ones only, so its time grows with the number of statements.
 */
export function likelyRewordings(
  before: StatementTexts,
  after: StatementTexts,
  lexicon: Lexicon,
  among: { readonly before: readonly number[]; readonly after: readonly number[] },
): Likeness[] {
  const statementsWith = new Map<number, number[]>()
  for (const statement of among.after) {
    for (const word of distinct(after.wordsOf(statement))) {
      const known = statementsWith.get(word)
      if (known === undefined) statementsWith.set(word, [statement])
      else known.push(statement)
    }
  }

  return among.before.flatMap((statement) => {
    const words = before.wordsOf(statement)
    const rarest = distinct(words)
      .map((word) => statementsWith.get(word) ?? [])
      .filter((found) => found.length > 0 && found.length <= MOST_OCCURRENCES)
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_WORDS)
    const votes = new Map<number, number>()
    for (const found of rarest) for (const one of found) votes.set(one, (votes.get(one) ?? 0) + 1 / (1 + found.length))
    return [...votes]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_COMPARED)
      .map(([one]) => ({ before: statement, after: one, overlap: wordOverlap(words, after.wordsOf(one), lexicon) }))
      .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
  })
}
