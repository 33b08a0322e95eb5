import { featuresOf, stemOf, tokenize } from '../../src/reading/kinds/features.ts'
import type { KindWeights } from '../../src/reading/kinds/weights.ts'
import { CLAUSE_KINDS } from '../../src/taxonomy/clause-kinds.ts'
import { toLowerCaseInPlace } from '../../src/text/lower-case.ts'
import type { Example } from './example.ts'
import { type Row, trainLogistic } from './logistic.ts'
import { packWeights, type Weight } from './pack-weights.ts'

/** A feature must occur in this many examples. */
const FEWEST_OCCURRENCES = 6
/** Features kept for each kind: those with the largest weights. */
const FEATURES_PER_KIND = 3000
/** Steps a weight can have to either side of zero. */
const STEPS = 44
const OPTIONS = { cost: 1, iterations: 60 }

const stemsOf = (text: string): string[] => tokenize(toLowerCaseInPlace(text)).forms.map(stemOf)

function features(example: Example, index: number): Set<string> {
  const stems = stemsOf(example.text)
  return featuresOf(example.heading !== undefined && index % 2 === 0 ? [...stemsOf(example.heading), ...stems] : stems)
}

function labels({ kinds, unknown }: Example): Int8Array {
  return Int8Array.from(CLAUSE_KINDS, (kind) => (kinds.includes(kind) ? 1 : unknown === 'all' || unknown.includes(kind) ? -1 : 0))
}

/** Trains the model and brings its weights into the form that ships. */
export function fitWeights(examples: readonly Example[]): KindWeights {
  const featureSets = examples.map(features)
  const occurrences = new Map<string, number>()
  for (const set of featureSets) for (const feature of set) occurrences.set(feature, (occurrences.get(feature) ?? 0) + 1)
  const vocabulary = [...occurrences]
    .filter(([, count]) => count >= FEWEST_OCCURRENCES)
    .map(([feature]) => feature)
    .sort()
  const indexOf = new Map(vocabulary.map((feature, index) => [feature, index]))
  const rows = examples.map(
    (example, index): Row => ({
      features: Uint32Array.from([...(featureSets[index] ?? [])].flatMap((feature) => indexOf.get(feature) ?? [])),
      labels: labels(example),
      weight: example.weight,
    }),
  )

  const model = trainLogistic(rows, { ...OPTIONS, classes: CLAUSE_KINDS.length, features: vocabulary.length })
  const kept = new Map<string, Weight[]>()
  const scales: number[] = []
  for (const [kind, weights] of model.weights.entries()) {
    const strongest = Array.from(weights, (weight, feature) => ({ weight, feature }))
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.feature - b.feature)
      .slice(0, FEATURES_PER_KIND)
    const strongestWeight = Math.abs(strongest[0]?.weight ?? 1)
    scales.push(strongestWeight / STEPS ** 2)
    for (const { weight, feature } of strongest) {
      const step = Math.sign(weight) * Math.round(STEPS * Math.sqrt(Math.abs(weight) / strongestWeight))
      if (step === 0) continue
      const name = vocabulary[feature] ?? ''
      kept.set(name, [...(kept.get(name) ?? []), { kind, step }])
    }
  }
  const round = (value: number) => Number(value.toFixed(4))
  return {
    biases: Array.from(model.bias, round),
    scales: scales.map((scale) => Number(scale.toPrecision(6))),
    ...packWeights(kept),
  }
}
