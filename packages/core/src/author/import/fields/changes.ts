import { NOTICE_MEANS } from '../../definition/choices.ts'
import type { EntryOf } from '../../definition/definition.ts'
import { type FieldImporter, type FoundEntry, joinEntries, toList } from '../imported.ts'

type Change = EntryOf<'changes'>

const PERIOD = /^(?:P[1-9]\d{0,3}[DWMY]|PT[1-9]\d{0,3}H)$/

export const importChanges: FieldImporter<'changes'> = (context) => {
  const found = context.affirmed('change-notice').map((notice): FoundEntry<Change> => {
    const { period, materiality } = notice
    return {
      entry: {
        means: notice.means.length === 0 ? ['other'] : notice.means,
        ...(period !== undefined && PERIOD.test(period) && { period }),
        ...(materiality !== undefined && { materiality }),
      },
      from: [context.originOf(notice)],
    }
  })
  const joined = joinEntries(
    found,
    ({ materiality = '' }) => materiality,
    (a, b) => {
      const means = NOTICE_MEANS.filter((one) => a.means.includes(one) || b.means.includes(one))
      const period = a.period ?? b.period
      return { ...a, means, ...(period !== undefined && { period }) }
    },
  )
  // "In another way" says nothing beside a way that is named.
  return toList(
    joined.map(({ entry, from }) => ({
      entry: { ...entry, means: entry.means.length > 1 ? entry.means.filter((one) => one !== 'other') : entry.means },
      from,
    })),
  )
}
