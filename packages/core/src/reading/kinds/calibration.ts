import { SCALES_OF_FAMILIES } from './calibration.generated.ts'
import { FAMILY_MEMBERS } from './families.ts'

/** Log-odds are multiplied by the slope, then the offset is added (Platt 1999). */
export type PlattScale = readonly [slope: number, offset: number]

/** Keeps logarithms finite. */
const EDGE = 0.001

export function toLogOdds(probability: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, probability))
  return Math.log(inside / (1 - inside))
}

/** What a confidence is worth by a scale. */
export const rescale = (confidence: number, [slope, offset]: PlattScale): number =>
  1 / (1 + Math.exp(-(slope * toLogOdds(confidence) + offset)))

const AS_SCORED: PlattScale = [1, 0]

/** How often a careful reader names a kind, by its place among the kinds, where it is scored with such a confidence. Rises with it. */
export function calibrate(confidence: number, kind: number): number {
  const family = FAMILY_MEMBERS.findIndex((members) => members.includes(kind))
  return rescale(confidence, SCALES_OF_FAMILIES[family] ?? AS_SCORED)
}
