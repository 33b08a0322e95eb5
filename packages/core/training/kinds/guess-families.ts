import { FAMILY_MEMBERS } from '../../src/reading/kinds/families.ts'
import type { KindModel } from '../../src/reading/kinds/model.ts'
import { readPassage } from '../../src/reading/kinds/passage.ts'
import { NOTHING_ABOVE, nearOnes, scoreKinds } from '../../src/reading/kinds/score-kinds.ts'
import type { Guess } from './platt.ts'

/** From here on a kind is named. */
const NAMED = 0.5

/** A family that is named of a text, and whether those who labelled it agree. */
export interface FamilyGuess extends Guess {
  /** Its place among `FAMILIES`. */
  readonly family: number
}

/** What data sets call the families, in the order of `FAMILIES`; none where a set has no label for one. */
export type FamilyLabels = readonly (readonly string[])[]

/** The families that are named of a text, each as sure as its surest kind as scored; without those that have no label. */
export function guessFamilies(model: KindModel, text: string, labels: readonly string[], families: FamilyLabels): FamilyGuess[] {
  const { confidences } = scoreKinds(model, readPassage(model, text), NOTHING_ABOVE, nearOnes)
  return FAMILY_MEMBERS.flatMap((members, family) => {
    const own = families[family] ?? []
    const confidence = Math.max(...members.map((kind) => confidences[kind] ?? 0))
    return confidence < NAMED || own.length === 0 ? [] : [{ family, confidence, isRight: own.some((label) => labels.includes(label)) }]
  })
}
