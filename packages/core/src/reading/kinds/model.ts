import { CLAUSE_KINDS } from '../../taxonomy/clause-kinds.ts'
import { BIASES, SCALES, WEIGHTS } from './model.generated.ts'

/** A linear model: how much each feature of a text speaks for or against each clause kind. */
export interface KindModel {
  /** Log-odds of each kind, in the order of {@link CLAUSE_KINDS}. */
  score(features: ReadonlySet<string>): Float64Array
  /** What a feature adds to a kind's log-odds, before the scaling by the number of features. */
  weightOf(feature: string, kind: number): number
}

/** Character codes of the pairs: a kind's place from `#` on, a weight's steps around `O`. */
export const FIRST_KIND = 35
export const ZERO_WEIGHT = 79

/** Steps stand for weights by their squares: small weights are many and need the finer steps. */
function weightAt(pairs: string, at: number): number {
  const step = pairs.charCodeAt(at) - ZERO_WEIGHT
  return step * Math.abs(step)
}

/** Decodes the shipped weights: one feature a line, a tab, then pairs of characters for a kind and its weight. */
export function createKindModel(): KindModel {
  const pairsOf = new Map<string, string>()
  for (const line of WEIGHTS.split('\n')) {
    const tab = line.lastIndexOf('\t')
    pairsOf.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return {
    score(features) {
      const scores = new Float64Array(CLAUSE_KINDS.length)
      let known = 0
      for (const feature of features) {
        const pairs = pairsOf.get(feature)
        if (pairs === undefined) continue
        known++
        for (let at = 0; at < pairs.length; at += 2) {
          const kind = pairs.charCodeAt(at) - FIRST_KIND
          scores[kind] = (scores[kind] ?? 0) + weightAt(pairs, at + 1)
        }
      }
      const scale = 1 / Math.sqrt(Math.max(1, known))
      return scores.map((score, kind) => score * scale * (SCALES[kind] ?? 0) + (BIASES[kind] ?? 0))
    },
    weightOf(feature, kind) {
      const pairs = pairsOf.get(feature) ?? ''
      for (let at = 0; at < pairs.length; at += 2)
        if (pairs.charCodeAt(at) - FIRST_KIND === kind) return weightAt(pairs, at + 1) * (SCALES[kind] ?? 0)
      return 0
    },
  }
}
