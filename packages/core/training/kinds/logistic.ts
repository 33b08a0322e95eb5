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
  /** How much the examples count against the pull of all weights towards zero. */
  readonly cost: number
  readonly iterations: number
}

/** The examples of one class in compressed rows. Features count equally within an example, scaled to unit length. */
interface Problem {
  readonly rows: readonly Uint32Array[]
  readonly scales: Float64Array
  /** 1 or -1. */
  readonly signs: Float64Array
  readonly costs: Float64Array
  /** Number of features; the bias comes after them. */
  readonly features: number
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

/** `target += factor * source` */
function add(target: Float64Array, factor: number, source: Float64Array): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) + factor * (source[at] ?? 0)
}

/** `(|w|^2)/2 + sum cost * log(1 + exp(-sign * score))` and its gradient. */
function evaluate({ rows, scales, signs, costs, features }: Problem, w: Float64Array): { loss: number; gradient: Float64Array } {
  const gradient = w.slice()
  let loss = dot(w, w) / 2
  for (const [index, row] of rows.entries()) {
    const scale = scales[index] ?? 0
    const sign = signs[index] ?? 0
    const cost = costs[index] ?? 0
    let score = w[features] ?? 0
    for (const feature of row) score += (w[feature] ?? 0) * scale
    const margin = sign * score
    loss += cost * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin)
    const pull = (-cost * sign) / (1 + Math.exp(margin))
    gradient[features] = (gradient[features] ?? 0) + pull
    for (const feature of row) gradient[feature] = (gradient[feature] ?? 0) + pull * scale
  }
  return { loss, gradient }
}

const MEMORY = 8
const HALVINGS = 12
/** Stops when the gradient has shrunk this far. */
const TOLERANCE = 1e-3

/** Limited-memory BFGS (Nocedal 1980) with backtracking. */
function minimize(problem: Problem, iterations: number): Float64Array {
  let w = new Float64Array(problem.features + 1)
  let { loss, gradient } = evaluate(problem, w)
  const first = Math.sqrt(dot(gradient, gradient))
  const steps: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = []
  for (let iteration = 0; iteration < iterations && Math.sqrt(dot(gradient, gradient)) > TOLERANCE * first; iteration++) {
    const direction = gradient.map((value) => -value)
    const alphas = steps.map(() => 0)
    for (let at = steps.length - 1; at >= 0; at--) {
      const step = steps[at]
      if (step === undefined) continue
      const alpha = step.rho * dot(step.s, direction)
      alphas[at] = alpha
      add(direction, -alpha, step.y)
    }
    const last = steps.at(-1)
    const scale = last === undefined ? 1 / Math.max(1, first) : 1 / (last.rho * dot(last.y, last.y))
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] ?? 0) * scale
    for (const [at, step] of steps.entries()) add(direction, (alphas[at] ?? 0) - step.rho * dot(step.y, direction), step.s)

    const slope = dot(gradient, direction)
    let length = 1
    let next = w
    let found: { loss: number; gradient: Float64Array } | undefined
    for (let halving = 0; halving < HALVINGS && found === undefined; halving++, length /= 2) {
      next = w.slice()
      add(next, length, direction)
      const tried = evaluate(problem, next)
      if (tried.loss <= loss + 1e-4 * length * slope) found = tried
    }
    if (found === undefined) break
    const s = next.slice()
    add(s, -1, w)
    const y = found.gradient.slice()
    add(y, -1, gradient)
    const curvature = dot(s, y)
    if (curvature > 0) steps.push({ s, y, rho: 1 / curvature })
    if (steps.length > MEMORY) steps.shift()
    w = next
    loss = found.loss
    gradient = found.gradient
  }
  return w
}

/** Trains one logistic regression with an L2 penalty per class; unknown labels are passed over. */
export function trainLogistic(rows: readonly Row[], { classes, features, cost, iterations }: TrainingOptions): LinearModel {
  const bias = new Float64Array(classes)
  const weights = Array.from({ length: classes }, (_, one) => {
    const known = rows.filter(({ labels }) => (labels[one] ?? -1) >= 0)
    const w = minimize(
      {
        rows: known.map((row) => row.features),
        scales: Float64Array.from(known, (row) => 1 / Math.sqrt(Math.max(1, row.features.length))),
        signs: Float64Array.from(known, ({ labels }) => ((labels[one] ?? 0) === 1 ? 1 : -1)),
        costs: Float64Array.from(known, ({ weight }) => weight * cost),
        features,
      },
      iterations,
    )
    bias[one] = w[features] ?? 0
    return w.subarray(0, features)
  })
  return { weights, bias }
}
