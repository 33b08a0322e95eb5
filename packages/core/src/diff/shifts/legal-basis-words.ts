import type { WordRange } from '../../reading/scope/assertion.ts'
import { basisFact, LEGAL_BASIS } from './legal-basis.ts'
import { type WordedStatement, wordsIn } from './rewording.ts'
import type { WordShift, WordShiftFinder } from './word-shift.ts'

const WORDS = [
  { basis: 'consent', pattern: /\bconsent\b/i },
  { basis: 'legitimate-interests', pattern: /\blegitimate (?:business )?interests?\b/i },
  { basis: 'legal-obligation', pattern: /\blegal obligations?\b/i },
] as const

const basesIn = (side: WordedStatement, range: WordRange) => WORDS.filter(({ pattern }) => pattern.test(wordsIn(side, range)))

/** Where the name of one basis stands in the place of another, whether or not the sentence says that processing rests on it. */
export const findLegalBasisShifts: WordShiftFinder = ({ before, after, edits }, changes) => {
  if (changes.some(({ definition }) => definition === LEGAL_BASIS)) return []
  return edits.flatMap((edit): WordShift[] => {
    const [one, ...more] = basesIn(before, edit.before)
    const [other, ...others] = basesIn(after, edit.after)
    if (one === undefined || other === undefined || one === other || more.length + others.length > 0) return []
    const [lost, gained] = [basisFact(one.basis, true), basisFact(other.basis, true)]
    return [
      {
        type: 'legal-basis',
        before: edit.before,
        after: edit.after,
        direction: LEGAL_BASIS.gainBetween?.(lost, gained) ?? 'neutral',
        message: `The policy now says “${wordsIn(after, edit.after)}” instead of “${wordsIn(before, edit.before)}”.`,
        edit,
      },
    ]
  })
}
