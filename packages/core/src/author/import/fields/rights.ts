import { RIGHTS } from '../../definition/choices.ts'
import type { EntryOf } from '../../definition/definition.ts'
import { type FieldImporter, type FoundEntry, joinEntries, sentence, toList } from '../imported.ts'
import { AUTHORITY } from './authority.ts'
import { findChoices } from './choices.ts'

/** Who may know what was collected may know more than to whom it went. */
const OF_ACCESS = /\b(?:collect|access|copy|copies|hold|held|pieces)/i

/** Where signals and complaints to an authority are told, rights are spoken of in passing. */
export const importRights: FieldImporter<'rights'> = (context) => {
  const signals = new Set(context.affirmed('do-not-track').map(({ statement }) => statement))
  const choices = new Set(findChoices(context))
  const disclosures = context.told('know-disclosures')
  const found = context
    .affirmed('right')
    .filter((right) => {
      const statement = context.statementOf(right)
      // How to appeal, to whom to complain, and how to unsubscribe have fields of their own.
      const isToldApart =
        statement?.kind === 'sentence' &&
        (right.right === 'appeal' ||
          (right.right === 'complaint' && AUTHORITY.test(sentence(statement.text))) ||
          (right.right === 'object' && choices.has(statement)))
      const isOfDisclosures =
        right.right === 'access' && disclosures.some((one) => one === statement) && !OF_ACCESS.test(statement?.text ?? '')
      return !signals.has(right.statement) && !isToldApart && !isOfDisclosures
    })
    .map(
      (right): FoundEntry<EntryOf<'rights'>> => ({
        entry: { right: right.right, ...(right.means !== undefined && { means: sentence(right.means) }) },
        from: [context.originOf(right)],
      }),
    )
  const knowing = disclosures.slice(0, 1).map(
    (statement): FoundEntry<EntryOf<'rights'>> => ({
      entry: { right: 'know-disclosures' },
      from: [context.originIn(statement, 'rights')],
    }),
  )
  const joined = joinEntries(
    [...found, ...knowing],
    ({ right }) => right,
    (a, b) => ({ ...b, ...a }),
  )
  return toList(joined.toSorted((a, b) => RIGHTS.indexOf(a.entry.right) - RIGHTS.indexOf(b.entry.right)))
}
