/** A score and whether it should have been positive. */
export interface Judged {
  readonly score: number
  readonly positive: boolean
  readonly weight: number
}

/** Log-odds to probability: `1 / (1 + exp(-(slope * score + shift)))`; a kind is named from `threshold` on. */
export interface Calibration {
  readonly slope: number
  readonly shift: number
  readonly threshold: number
}

const STEPS = 300
const RATE = 0.05

/** Fits Platt's sigmoid by gradient descent. */
function fitSigmoid(judged: readonly Judged[]): { slope: number; shift: number } {
  let slope = 1
  let shift = 0
  const total = judged.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < STEPS; step++) {
    let bySlope = 0
    let byShift = 0
    for (const { score, positive, weight } of judged) {
      const error = (1 / (1 + Math.exp(-(slope * score + shift))) - (positive ? 1 : 0)) * weight
      bySlope += error * score
      byShift += error
    }
    slope -= (RATE * bySlope) / total
    shift -= (RATE * byShift * 4) / total
  }
  return { slope, shift }
}

/** The probability from which naming the kind gives the best F1. */
function bestThreshold(judged: readonly Judged[], { slope, shift }: { slope: number; shift: number }): number {
  const ranked = judged.map((one) => ({ ...one, p: 1 / (1 + Math.exp(-(slope * one.score + shift))) })).sort((a, b) => b.p - a.p)
  const positives = ranked.reduce((sum, { positive, weight }) => sum + (positive ? weight : 0), 0)
  let found = 0
  let named = 0
  let best = { f1: 0, threshold: 0.5 }
  for (const { p, positive, weight } of ranked) {
    named += weight
    if (positive) found += weight
    const f1 = (2 * found) / (named + positives)
    if (f1 > best.f1) best = { f1, threshold: p }
  }
  return Math.min(0.7, Math.max(0.42, best.threshold))
}

const FEWEST_POSITIVES = 8

/** Calibrates the scores of one kind. With too few examples to tell, the scores stand as they are. */
export function calibrate(judged: readonly Judged[]): Calibration {
  if (judged.filter(({ positive }) => positive).length < FEWEST_POSITIVES) return { slope: 1, shift: 0, threshold: 0.5 }
  const sigmoid = fitSigmoid(judged)
  return { ...sigmoid, threshold: bestThreshold(judged, sigmoid) }
}
