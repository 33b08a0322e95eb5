import { entriesOf } from '../../definition/definition.ts'
import { paragraph, text } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** What has to be given, and what follows where it is not: Art. 13(2)(e) GDPR. */
export const writeRequiredData: ClauseWriter = ({ definition: { requiredData }, say, data }) =>
  requiredData === false
    ? [paragraph(say('not-required'))]
    : entriesOf(requiredData).map((entry) =>
        paragraph(
          ...(entry.data === undefined
            ? []
            : [say(entry.by === undefined ? 'required' : `required-by-${entry.by}`, { data: data(entry.data) })]),
          ...(entry.consequence === undefined ? [] : [text(entry.consequence)]),
        ),
      )
