import { paragraph } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** What the policy covers. */
export const writeAbout: ClauseWriter = ({ definition: { service }, say }) => [
  paragraph(say('about'), ...(service === undefined ? [] : [say('covers', { service })])),
]
