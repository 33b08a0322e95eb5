import { CLAUSE_KINDS } from '../../taxonomy/clause-kinds.ts'
import { BEFORE_FIRST, OPENING, stemOf } from './features.ts'
import { WEIGHTS } from './model.generated.ts'
import { type KindWeights, readRows, readVocabulary } from './weights.ts'

/** Words as the model knows them: each a number, 0 where it does not know it. */
export interface EncodedWords {
  /** The stem of each word. */
  readonly stems: readonly number[]
  /** The feature each word makes with the one before it. */
  readonly pairs: readonly number[]
}

/** A linear model: how much each feature of a text speaks for or against each clause kind. */
export interface KindModel {
  /** Encodes words by their forms. */
  encode(forms: readonly string[]): EncodedWords
  /** Log-odds of each kind for the words in [from, to), in the order of {@link CLAUSE_KINDS}. */
  score(words: EncodedWords, from: number, to: number): readonly number[]
  /** What a word adds to a kind's log-odds, before the scaling by the number of features. */
  weightOfWord(words: EncodedWords, index: number, kind: number): number
  /** What a word and the one before it add together. */
  weightOfPair(words: EncodedWords, index: number, kind: number): number
}

/** Forms of words kept with their stems; more than policies have, and few enough whatever is read. */
const MOST_FORMS = 20_000
/** A longer form may be a view of the text it is part of, and would keep that in memory. */
const LONGEST_KEPT = 12

/** Decodes weights, the shipped ones where no others are given. */
export function createKindModel(packed: KindWeights = WEIGHTS): KindModel {
  const { biases, scales } = packed
  const { starts, kinds, weights } = readRows(packed)
  const { stems, words, openings, pairs } = readVocabulary(packed)
  const beforeFirst = stems.get(BEFORE_FIRST) ?? 0
  const pairOf = (before: number, stem: number) => (before === 0 || stem === 0 ? 0 : Math.max(0, pairs.get(before, stem)))
  const firsts = Int32Array.from(words, (_, stem) => pairOf(beforeFirst, stem))
  /** The stems of forms met before: the same words come again and again. */
  const known = new Map<string, number>()
  const stemOfForm = (form: string): number => {
    const kept = known.get(form)
    if (kept !== undefined) return kept
    const stem = stems.get(stemOf(form)) ?? 0
    if (form.length > LONGEST_KEPT) return stem
    if (known.size === MOST_FORMS) known.clear()
    known.set(form, stem)
    return stem
  }
  // Scratch: in which run a feature was last counted, so that each counts once, and the sums of the present run.
  const countedIn = new Float64Array(starts.length)
  const sums = new Float64Array(CLAUSE_KINDS.length)
  let run = 0

  /** Adds the weights of a feature; the number of features it adds. */
  function add(feature: number): number {
    if (feature === 0 || countedIn[feature] === run) return 0
    countedIn[feature] = run
    const end = starts[feature + 1] ?? 0
    for (let at = starts[feature] ?? 0; at < end; at++) {
      const kind = kinds[at] ?? 0
      sums[kind] = (sums[kind] ?? 0) + (weights[at] ?? 0)
    }
    return 1
  }

  function weightOf(feature: number, kind: number): number {
    const end = starts[feature + 1] ?? 0
    for (let at = starts[feature] ?? 0; at < end; at++) if (kinds[at] === kind) return (weights[at] ?? 0) * (scales[kind] ?? 0)
    return 0
  }

  return {
    encode(forms) {
      const encoded: { stems: number[]; pairs: number[] } = { stems: [], pairs: [] }
      let before = 0
      for (const form of forms) {
        const stem = stemOfForm(form)
        encoded.stems.push(stem)
        encoded.pairs.push(pairOf(before, stem))
        before = stem
      }
      return encoded
    },
    score(encoded, from, to) {
      sums.fill(0)
      let known = 0
      run++
      for (let index = from; index < to; index++) {
        const stem = encoded.stems[index] ?? 0
        if (stem === 0) continue
        known += add(words[stem] ?? 0)
        if (index < from + OPENING) known += add(openings[stem] ?? 0)
        known += add((index === from ? firsts[stem] : encoded.pairs[index]) ?? 0)
      }
      const scale = 1 / Math.sqrt(Math.max(1, known))
      const scores: number[] = []
      for (let kind = 0; kind < sums.length; kind++) scores.push((sums[kind] ?? 0) * scale * (scales[kind] ?? 0) + (biases[kind] ?? 0))
      return scores
    },
    weightOfWord: (encoded, index, kind) => weightOf(words[encoded.stems[index] ?? 0] ?? 0, kind),
    weightOfPair: (encoded, index, kind) => weightOf(encoded.pairs[index] ?? 0, kind),
  }
}
