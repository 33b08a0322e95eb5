import type { Policy } from '../../document/policy.ts'
import { wordingKey, wordingOf } from './wording.ts'

/** The statements of one version as numbers that can be compared with those of the other. */
export interface StatementTexts {
  readonly policy: Policy
  /** Equal for statements of either version that read the same. By the statement's index, as all here. */
  readonly readings: readonly number[]
  /** How often each reading occurs in this version. */
  readonly occurrences: ReadonlyMap<number, readonly number[]>
  /** How much of the text it is. */
  weightOf(statement: number): number
  /** Its words as numbers, in ascending order, repeated as often as they occur. */
  wordsOf(statement: number): readonly number[]
}

/** Index of the clause a statement stands in; -1 where there is no such statement. */
export function clauseOf({ policy }: Pick<StatementTexts, 'policy'>, statement: number): number {
  return policy.statements[statement]?.clause ?? -1
}

export interface Lexicon {
  /** How much a word says, by its number. */
  readonly weights: readonly number[]
}

/** Words as short as this carry little: "the", "we", "of". */
const SHORT_WORD = 3
const SHORT_WORD_WEIGHT = 0.4

/** What a statement weighs besides its length, so that short items count too. */
const LEAST_WEIGHT = 12

function occurrencesOf(readings: readonly number[]): Map<number, number[]> {
  const occurrences = new Map<number, number[]>()
  for (const [index, reading] of readings.entries()) {
    const known = occurrences.get(reading)
    if (known === undefined) occurrences.set(reading, [index])
    else known.push(index)
  }
  return occurrences
}

/** Prepares the statements of both versions. Texts both versions have are not read any closer. */
export function createStatementTexts(before: Policy, after: Policy) {
  const texts = [new Set(before.statements.map(({ text }) => text)), new Set(after.statements.map(({ text }) => text))] as const
  const readingOfText = new Map<string, number>()
  const readingOfKey = new Map<string, number>()
  const wordNumbers = new Map<string, number>()
  const weights: number[] = []

  const readingOf = (text: string): number => {
    const known = readingOfText.get(text)
    if (known !== undefined) return known
    const number = readingOfText.size
    // Prefixed by nothing a text of both versions could be mistaken for: those are never looked up by key.
    const key = texts[0].has(text) && texts[1].has(text) ? undefined : wordingKey(text)
    const reading = key === undefined ? number : (readingOfKey.get(key) ?? number)
    if (key !== undefined) readingOfKey.set(key, reading)
    readingOfText.set(text, reading)
    return reading
  }
  const numberOf = (word: string): number => {
    const known = wordNumbers.get(word)
    if (known !== undefined) return known
    const number = weights.length
    wordNumbers.set(word, number)
    weights.push(word.length <= SHORT_WORD && !/\d/.test(word) ? SHORT_WORD_WEIGHT : 1)
    return number
  }

  const side = (policy: Policy): StatementTexts => {
    const readings = policy.statements.map(({ text }) => readingOf(text))
    const known: (readonly number[] | undefined)[] = []
    return {
      policy,
      readings,
      occurrences: occurrencesOf(readings),
      weightOf: (statement) => LEAST_WEIGHT + (policy.statements[statement]?.text.length ?? 0),
      wordsOf(statement) {
        const kept = known[statement]
        if (kept !== undefined) return kept
        const words = wordingOf(policy.statements[statement]?.text ?? '')
          .words.map(numberOf)
          .sort((a, b) => a - b)
        known[statement] = words
        return words
      },
    }
  }
  const lexicon: Lexicon = { weights }
  return { before: side(before), after: side(after), lexicon }
}

/** How much of their words two statements share, from 0 to 1; both lists ascend. */
export function wordOverlap(a: readonly number[], b: readonly number[], { weights }: Lexicon): number {
  let shared = 0
  let all = 0
  for (const word of a) all += weights[word] ?? 1
  for (const word of b) all += weights[word] ?? 1
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] ?? 0
    const other = b[j] ?? 0
    if (one === other) shared += weights[one] ?? 1
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  return all === 0 ? 0 : (2 * shared) / all
}
