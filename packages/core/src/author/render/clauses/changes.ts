import { entriesOf } from '../../definition/definition.ts'
import { paragraph } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** How changes are announced. */
export const writeChanges: ClauseWriter = ({ definition, phrases, say, all, period }) =>
  entriesOf(definition.changes).map((entry) => {
    const when = phrases.changing[entry.materiality ?? 'any']
    const means = all(entry.means.map((one) => phrases.noticeMeans[one]))
    return paragraph(
      entry.period === undefined ? say('changes', { when, means }) : say('changes-before', { when, means, period: period(entry.period) }),
    )
  })
