import { paragraph, text } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** What people can switch off or opt out of: Art. 7(3), Art. 21(2) GDPR. */
export const writeChoices: ClauseWriter = ({ definition: { choices = [] } }) => choices.map((choice) => paragraph(text(choice)))
