import { entriesOf } from '../../definition/definition.ts'
import { paragraph } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** What comes from others: Art. 14(2)(f) GDPR. */
export const writeSources: ClauseWriter = ({ definition, say, data, all }) =>
  entriesOf(definition.collection)
    .filter(({ source, from }) => source === 'third-party' || from !== undefined)
    .map((entry) => {
      const received = data(entry.data)
      return paragraph(
        entry.from === undefined
          ? say('received-from-others', { data: received })
          : say('received-from', { data: received, from: all(entry.from) }),
      )
    })
