import { createPairMap, type PairMap } from '../../text/pair-map.ts'

/**
 * The weights of a linear model as they ship. Stems come in one order, the features in another: words by their stems, then opening words by
 * theirs, then pairs by their first stem and their second. So they are written as the distances from one to the next, which are small,
 * and each column by itself: what is alike stands together, and packs well.
 */
export interface KindWeights {
  /** Log-odds of each kind before any word is read. */
  readonly biases: readonly number[]
  /** What a step of each kind's weights is worth. */
  readonly scales: readonly number[]
  /** The stems, divided by spaces. */
  readonly stems: string
  /** The stems that are features as words, and as opening words. */
  readonly words: string
  readonly openings: string
  /** By first stem, one a line: the second stems of its pairs. */
  readonly pairs: string
  /** By feature, one a line: the kinds it has weights of, each a character. */
  readonly kinds: string
  /** The weights in the same order, each a character. */
  readonly steps: string
}

/** Character codes: a kind's place from `#` on, a weight's steps around `O`. */
export const FIRST_KIND = 35
export const ZERO_WEIGHT = 79

/** Ascending numbers are written as what lies between them, to a base; the last digit of each from `#` on, others from `O` on. */
export const BASE = 44
export const LAST_DIGIT = 35
export const OTHER_DIGIT = 79

/** Reads ascending numbers. */
function readNumbers(text: string): number[] {
  const numbers: number[] = []
  let last = -1
  let between = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= OTHER_DIGIT) between = (between + code - OTHER_DIGIT) * BASE
    else {
      last += 1 + between + code - LAST_DIGIT
      numbers.push(last)
      between = 0
    }
  }
  return numbers
}

/** The weights of all features in a row: those of a feature from `starts[feature]` up to `starts[feature + 1]`. */
export interface Rows {
  readonly starts: Uint32Array
  readonly kinds: Uint8Array
  readonly weights: Int16Array
}

/** Reads the weights. Steps stand for weights by their squares: small weights are many and need the finer steps. */
export function readRows({ kinds: lines, steps }: KindWeights): Rows {
  const kinds = new Uint8Array(steps.length)
  const weights = new Int16Array(steps.length)
  const starts = [0, 0]
  let count = 0
  for (let at = 0; at <= lines.length; at++) {
    if (at === lines.length || lines[at] === '\n') {
      starts.push(count)
      continue
    }
    const step = steps.charCodeAt(count) - ZERO_WEIGHT
    kinds[count] = lines.charCodeAt(at) - FIRST_KIND
    weights[count++] = step * Math.abs(step)
  }
  return { starts: Uint32Array.from(starts), kinds, weights }
}

/** The features, numbered from 1 on, by the stems they are made of, numbered from 1 on. */
export interface Vocabulary {
  readonly stems: ReadonlyMap<string, number>
  /** By stem: the feature of the word, and of the word among the opening ones; 0 for none. */
  readonly words: Int32Array
  readonly openings: Int32Array
  /** The features of pairs, by both stems. */
  readonly pairs: PairMap
}

/** Reads which features there are. */
export function readVocabulary(packed: KindWeights): Vocabulary {
  const stems = new Map(packed.stems.split(' ').map((stem, index) => [stem, index + 1]))
  const words = new Int32Array(stems.size + 1)
  const openings = new Int32Array(stems.size + 1)
  const pairs = createPairMap()
  let feature = 0
  for (const stem of readNumbers(packed.words)) words[stem + 1] = ++feature
  for (const stem of readNumbers(packed.openings)) openings[stem + 1] = ++feature
  for (const [before, seconds] of packed.pairs.split('\n').entries())
    for (const stem of readNumbers(seconds)) pairs.add(before + 1, stem + 1, ++feature)
  return { stems, words, openings, pairs }
}
