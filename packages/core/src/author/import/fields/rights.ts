import { RIGHTS } from '../../definition/choices.ts'
import type { EntryOf } from '../../definition/definition.ts'
import { type FieldImporter, type FoundEntry, joinEntries, sentence, toList } from '../imported.ts'
import { AUTHORITY } from './authority.ts'

/** Where signals and complaints to an authority are told, rights are spoken of in passing. */
export const importRights: FieldImporter<'rights'> = (context) => {
  const signals = new Set(context.affirmed('do-not-track').map(({ statement }) => statement))
  const found = context
    .affirmed('right')
    .filter((right) => {
      const statement = context.statementOf(right)
      // How to appeal, and to whom to complain, have fields of their own.
      const isToldApart =
        statement?.kind === 'sentence' &&
        (right.right === 'appeal' || (right.right === 'complaint' && AUTHORITY.test(sentence(statement.text))))
      return !signals.has(right.statement) && !isToldApart
    })
    .map(
      (right): FoundEntry<EntryOf<'rights'>> => ({
        entry: { right: right.right, ...(right.means !== undefined && { means: sentence(right.means) }) },
        from: [context.originOf(right)],
      }),
    )
  const joined = joinEntries(
    found,
    ({ right }) => right,
    (a, b) => ({ ...b, ...a }),
  )
  return toList(joined.toSorted((a, b) => RIGHTS.indexOf(a.entry.right) - RIGHTS.indexOf(b.entry.right)))
}
