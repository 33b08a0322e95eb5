import type { Edit, Edited } from '../edit.ts'
import { addSection } from './add-section.ts'
import { changeLegalBasis } from './change-legal-basis.ts'
import { changeModality } from './change-modality.ts'
import { changePeriod } from './change-period.ts'
import { mergeSections } from './merge-sections.ts'
import { misspellWord } from './misspell-word.ts'
import { moveSection } from './move-section.ts'
import { removeSection } from './remove-section.ts'
import { renameSection } from './rename-section.ts'
import { splitSection } from './split-section.ts'
import { turnPolarity } from './turn-polarity.ts'

const STRUCTURAL = [removeSection, addSection, moveSection, renameSection, splitSection, mergeSections] as const
const MEANING = [changePeriod, turnPolarity, changeModality, changeLegalBasis, misspellWord] as const

/** One edit of structure and two of meaning, each in clauses of its own. */
export const severalAtOnce: Edit = {
  name: 'several at once',
  group: 'structure',
  apply(policy, random): Edited | undefined {
    const chosen: Edited[] = []
    const choose = (edits: readonly Edit[], most: number) => {
      let left = most
      for (const edit of random.shuffled(edits)) {
        const edited = left > 0 ? edit.apply(policy, random) : undefined
        if (edited === undefined || edited.touched.some((index) => chosen.some(({ touched }) => touched.includes(index)))) continue
        chosen.push(edited)
        left--
      }
    }
    choose(STRUCTURAL, 1)
    choose(MEANING, 2)
    if (chosen.length < 3) return undefined
    return {
      splices: chosen.flatMap(({ splices }) => splices),
      expected: { changes: chosen.flatMap(({ expected }) => expected.changes), besides: 'nothing' },
      touched: chosen.flatMap(({ touched }) => touched),
      clauses: chosen.reduce((sum, { clauses = 0 }) => sum + clauses, 0),
    }
  },
}
