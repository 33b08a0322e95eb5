import { type PlattScale, rescale, toLogOdds } from '../../src/reading/kinds/calibration.ts'

/** A guess with how sure it was, and whether it was right. */
export interface Guess {
  readonly confidence: number
  readonly isRight: boolean
}

/** Leaves confidence as it is. */
const UNCHANGED: PlattScale = [1, 0]
const STEPS = 50
/** The map must rise. */
const LEAST_SLOPE = 0.1

/** Fits a scale to guesses by Newton's method; `pull` guesses' worth of weight draws it towards `from`. */
export function fitPlatt(guesses: readonly Guess[], from: PlattScale = UNCHANGED, pull = 0): PlattScale {
  let [slope, offset] = from
  for (let step = 0; step < STEPS; step++) {
    let slopeGradient = pull * (slope - from[0])
    let offsetGradient = pull * (offset - from[1])
    let slopeCurve = pull + 1e-6
    let offsetCurve = pull + 1e-6
    let both = 0
    for (const { confidence, isRight } of guesses) {
      const odds = toLogOdds(confidence)
      const worth = rescale(confidence, [slope, offset])
      const error = worth - (isRight ? 1 : 0)
      const spread = worth * (1 - worth)
      slopeGradient += error * odds
      offsetGradient += error
      slopeCurve += spread * odds * odds
      offsetCurve += spread
      both += spread * odds
    }
    const determinant = slopeCurve * offsetCurve - both * both
    slope -= (offsetCurve * slopeGradient - both * offsetGradient) / determinant
    offset -= (slopeCurve * offsetGradient - both * slopeGradient) / determinant
  }
  return [Math.max(LEAST_SLOPE, slope), offset]
}
