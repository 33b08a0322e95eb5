import type { EntryOf } from '../../definition/definition.ts'
import { labelsOf } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, joinEntries, sentence, toList, union } from '../imported.ts'

const NO_ADVERTISING = /\b(?:not|never)\b[^.]{0,300}\badvertis/i
const NOT_SOLD = /\b(?:not|never)\b[^.]{0,300}\b(?:sell|sold)\b/i
/** To whom data of a platform is passed on, and for what only. */
export const PASSED_ON =
  /\b(?:transfer|share|disclose)\b[^.]{0,300}\bonly\b|\bonly\b[^.]{0,300}\b(?:transfer|share|disclose)|\bnot (?:transfer|share|disclose)\b[^.]{0,300}\b(?:except|unless)\b/i
const READ = /\b(?:human|humans|employees?|personnel|people|no one|nobody)\b[^.]{0,300}\breads?\b/i

export const importPlatformData: FieldImporter<'platformData'> = (context) => {
  const found = context.affirmed('platform-data').map((one): FoundEntry<EntryOf<'platformData'>> => {
    const clause = context.statementOf(one)?.clause
    const received = context
      .affirmed('collects')
      .filter((collects) => context.statementOf(collects)?.clause === clause && collects.from?.includes(one.platform) === true)
    const data = received.reduce<readonly string[] | undefined>((all, collects) => union(all, labelsOf(collects.data)), undefined)
    const purpose = context.affirmed('uses').find((use) => context.statementOf(use)?.clause === clause)?.purpose.label
    const beside = context.statements.filter((statement) => statement.clause === clause)
    const transfers = beside.find(({ text }) => PASSED_ON.test(text))
    const humanAccess = beside.find(({ text }) => READ.test(text))
    return {
      entry: {
        platform: one.platform,
        ...(data !== undefined && { data }),
        ...(purpose !== undefined && { purpose }),
        limitedUse: one.limitedUse,
        ...(beside.some(({ text }) => NO_ADVERTISING.test(text)) && { advertising: false }),
        ...(beside.some(({ text }) => NOT_SOLD.test(text)) && { sold: false }),
        ...(transfers !== undefined && { transfers: sentence(transfers.text) }),
        ...(humanAccess !== undefined && { humanAccess: sentence(humanAccess.text) }),
      },
      from: [context.originOf(one), ...received.map(context.originOf)],
    }
  })
  return toList(
    joinEntries(
      found,
      ({ platform }) => platform,
      (a, b) => ({ ...a, limitedUse: a.limitedUse || b.limitedUse }),
    ),
  )
}
