import type { Edit } from '../edit.ts'
import { addRecipient } from './add-recipient.ts'
import { addSection } from './add-section.ts'
import { changeContact } from './change-contact.ts'
import { changeDate } from './change-date.ts'
import { changeLegalBasis } from './change-legal-basis.ts'
import { changeModality } from './change-modality.ts'
import { changePeriod } from './change-period.ts'
import { changeTableRow } from './change-table-row.ts'
import { convertFormat } from './convert-format.ts'
import { identical } from './identical.ts'
import { linkTargets } from './link-targets.ts'
import { mergeSections } from './merge-sections.ts'
import { misspellWord } from './misspell-word.ts'
import { moveSection } from './move-section.ts'
import { moveSentence } from './move-sentence.ts'
import { quotesAndBullets } from './quotes-and-bullets.ts'
import { reflow } from './reflow.ts'
import { relevelHeadings } from './relevel-headings.ts'
import { removeRight } from './remove-right.ts'
import { removeSection } from './remove-section.ts'
import { renameAndMove, renameSection } from './rename-section.ts'
import { renumberHeadings } from './renumber-headings.ts'
import { moveAndReword, renameAndReword } from './reword-and-more.ts'
import { severalAtOnce } from './several-at-once.ts'
import { shuffleSections } from './shuffle-sections.ts'
import { splitSection } from './split-section.ts'
import { turnPolarity } from './turn-polarity.ts'

/** All edits, in the order of the table. */
export const EDITS: readonly Edit[] = [
  identical,
  removeSection,
  addSection,
  moveSection,
  renameSection,
  renameAndMove,
  renameAndReword,
  moveAndReword,
  splitSection,
  mergeSections,
  shuffleSections,
  moveSentence,
  changePeriod,
  turnPolarity,
  changeModality,
  changeLegalBasis,
  removeRight,
  addRecipient,
  changeContact,
  changeDate,
  changeTableRow,
  misspellWord,
  reflow,
  quotesAndBullets,
  linkTargets,
  renumberHeadings,
  relevelHeadings,
  convertFormat,
  severalAtOnce,
]
