/** Feature indices of one example, and what is known of each class: 1 it is, 0 it is not, -1 unknown. */
export interface Row {
  readonly features: Uint32Array
  readonly labels: Int8Array
  readonly weight: number
}

export interface LinearModel {
  /** One array of weights per class, by feature. */
  readonly weights: readonly Float64Array[]
  readonly bias: Float64Array
}

export interface TrainingOptions {
  readonly classes: number
  readonly features: number
  readonly epochs: number
  readonly learningRate: number
  /** Strength of the pull of every used weight towards zero. */
  readonly decay: number
}

/** A small generator of equally distributed numbers (Numerical Recipes' LCG), so that training gives the same weights everywhere. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
}

/** Below this error an example teaches a class nothing more. */
const LEARNT = 1e-3

/**
 * Trains one logistic regression per class by adaptive gradient descent (Duchi, Hazan, Singer 2011). Features count
 * equally within an example, scaled to unit length; unknown labels are passed over.
 */
export function trainLogistic(rows: readonly Row[], { classes, features, epochs, learningRate, decay }: TrainingOptions): LinearModel {
  const weights = Array.from({ length: classes }, () => new Float64Array(features))
  const squares = Array.from({ length: classes }, () => new Float64Array(features).fill(1e-8))
  const bias = new Float64Array(classes)
  const biasSquares = new Float64Array(classes).fill(1e-8)
  const random = createRandom(42)
  const order = Uint32Array.from(rows, (_, index) => index)

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const row = rows[index]
      if (row === undefined) continue
      const scale = 1 / Math.sqrt(Math.max(1, row.features.length))
      for (let one = 0; one < classes; one++) {
        const label = row.labels[one] ?? -1
        const w = weights[one]
        const g = squares[one]
        if (label < 0 || w === undefined || g === undefined) continue
        let score = bias[one] ?? 0
        for (const feature of row.features) score += (w[feature] ?? 0) * scale
        const error = (1 / (1 + Math.exp(-score)) - label) * row.weight
        if (Math.abs(error) < LEARNT) continue
        biasSquares[one] = (biasSquares[one] ?? 0) + error * error
        bias[one] = (bias[one] ?? 0) - (learningRate * error) / Math.sqrt(biasSquares[one] ?? 1)
        for (const feature of row.features) {
          const weight = w[feature] ?? 0
          const gradient = error * scale + decay * weight
          const square = (g[feature] ?? 0) + gradient * gradient
          g[feature] = square
          w[feature] = weight - (learningRate * gradient) / Math.sqrt(square)
        }
      }
    }
  }
  return { weights, bias }
}
