import { paragraph } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** How changes are announced. */
export const writeChanges: ClauseWriter = ({ definition: { changes }, phrases, say, all, period }) => {
  if (changes === undefined) return []
  const means = all(changes.means.map((one) => phrases.noticeMeans[one]))
  return [
    paragraph(changes.period === undefined ? say('changes', { means }) : say('changes-before', { means, period: period(changes.period) })),
  ]
}
