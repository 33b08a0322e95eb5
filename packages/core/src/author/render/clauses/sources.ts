import { entriesOf } from '../../definition/definition.ts'
import { paragraph } from '../block.ts'
import { wordFor } from '../writing.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** What comes from others: Art. 14(2)(f) GDPR. */
export const writeSources: ClauseWriter = ({ definition, phrases, say, data, all }) => {
  const received = entriesOf(definition.collection)
    .filter(({ source, from }) => source === 'third-party' || from !== undefined)
    .map((entry) =>
      paragraph(
        entry.from === undefined
          ? say('received-from-others', { data: data(entry.data) })
          : say('received-from', { data: data(entry.data), from: all(entry.from.map((one) => wordFor(phrases.recipients, one))) }),
        ...(entry.public === undefined ? [] : [say(entry.public ? 'public-source' : 'closed-source')]),
      ),
    )
  return definition.otherSources === false ? [...received, paragraph(say('no-other-sources'))] : received
}
