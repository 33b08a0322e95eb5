import type { FactChange } from './fact.ts'
import { findLegalBasisShifts } from './legal-basis-words.ts'
import { findModalityShifts } from './modality.ts'
import { findPolarityShifts } from './polarity.ts'
import { findQuantityShifts } from './quantity.ts'
import type { Rewording, WordEdit } from './rewording.ts'
import { sourceOf } from './rewording.ts'
import { findScopeShifts } from './scope.ts'
import { findTenseShifts } from './tense.ts'
import { findTransferShifts } from './transfer-words.ts'
import type { WordShift, WordShiftFinder } from './word-shift.ts'

/** In the order of what they tell: an edit that makes a shift of one type makes none of the next. */
const FINDERS: readonly WordShiftFinder[] = [
  findPolarityShifts,
  findTenseShifts,
  findLegalBasisShifts,
  findModalityShifts,
  findQuantityShifts,
  findTransferShifts,
  findScopeShifts,
]

/** Whether an edit is told by the change of a fact: then it is that change. */
function isToldByFact(rewording: Rewording, edit: WordEdit, changes: readonly FactChange[]): boolean {
  const within = (side: 'before' | 'after') => {
    if (edit[side].to === edit[side].from) return false
    const { start, end } = sourceOf(rewording[side], edit[side])
    return changes.some((change) => !change.turned && change[side].some(({ span }) => start < span.end && span.start < end))
  }
  return within('before') || within('after')
}

/** The shifts that the words of a reworded statement tell besides those of the facts it states. */
export function findWordShifts(rewording: Rewording, changes: readonly FactChange[]): WordShift[] {
  const told = new Set<WordEdit>()
  return FINDERS.flatMap((find) => {
    const found = find(rewording, changes).filter(({ edit, type }) => {
      if (told.has(edit)) return false
      return (type !== 'scope' && type !== 'transfer') || !isToldByFact(rewording, edit, changes)
    })
    for (const { edit } of found) told.add(edit)
    return found
  })
}
