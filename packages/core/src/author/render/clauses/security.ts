import { list, paragraph, text } from '../block.ts'
import { capital, wordFor } from '../writing.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** Measures of security. */
export const writeSecurity: ClauseWriter = ({ definition: { security = [] }, phrases, say }) =>
  security.length === 0
    ? []
    : [paragraph(say('security')), list(security.map((measure) => text(`${capital(wordFor(phrases.measures, measure))}.`)))]
