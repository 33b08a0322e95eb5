import type { EntryOf } from '../../definition/definition.ts'
import { labelsOf } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, joinEntries, lowered, sentence, toList, union } from '../imported.ts'

type NotCollected = EntryOf<'notCollected'>

/** The kind as a whole has a field of its own. */
const SENSITIVE = 'sensitive data'

export const importNotCollected: FieldImporter<'notCollected'> = (context) => {
  const denied = context.reading.disclosures.flatMap((one) =>
    one.type === 'collects' && !one.affirmed && one.exception === undefined && one.source !== 'third-party' ? [one] : [],
  )
  const found = denied.flatMap((collects): FoundEntry<NotCollected>[] => {
    const data = labelsOf(collects.data)
    if (data === undefined || data.includes(SENSITIVE)) return []
    const { condition } = collects
    return [
      { entry: { data, ...(condition !== undefined && { condition: lowered(sentence(condition)) }) }, from: [context.originOf(collects)] },
    ]
  })
  return toList(
    joinEntries(
      found,
      ({ condition = '' }) => condition,
      (a, b) => ({ ...a, data: union(a.data, b.data) ?? a.data }),
    ),
  )
}
