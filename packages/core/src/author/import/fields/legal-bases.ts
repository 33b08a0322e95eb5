import type { LegalBasisDisclosure } from '../../../reading/disclosure.ts'
import { LEGAL_BASES } from '../../definition/choices.ts'
import type { EntryOf } from '../../definition/definition.ts'
import type { ImportContext } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, joinEntries, toList } from '../imported.ts'
import { isOfRecipients, usesOfItsOwn } from './own-uses.ts'

/** Whether a basis is told together with what it is the basis of. */
export const isTied = ({ purpose, statement }: LegalBasisDisclosure, context: ImportContext): boolean =>
  purpose !== undefined && usesOfItsOwn(context).some((use) => use.statement === statement && use.purpose.label === purpose.label)

/** Legal bases that the policy ties to no purpose it names. */
export const importLegalBases: FieldImporter<'legalBases'> = (context) => {
  const tied = context.affirmed('legal-basis').filter((basis) => isTied(basis, context))
  const interests = context.affirmed('legitimate-interest').filter(({ statement }) => !tied.some((one) => one.statement === statement))
  const found = context
    .affirmed('legal-basis')
    .filter((basis) => !tied.includes(basis) && !isOfRecipients(context.statementOf(basis), context))
    .map((basis): FoundEntry<EntryOf<'legalBases'>> => {
      const interest = basis.basis === 'legitimate-interests' ? interests[0] : undefined
      return {
        entry: { legalBasis: basis.basis, ...(interest !== undefined && { interest: interest.interest }) },
        from: [context.originOf(basis), ...(interest === undefined ? [] : [context.originOf(interest)])],
      }
    })
  const joined = joinEntries(
    found,
    ({ legalBasis }) => legalBasis,
    (a) => a,
  )
  return toList(joined.toSorted((a, b) => LEGAL_BASES.indexOf(a.entry.legalBasis) - LEGAL_BASES.indexOf(b.entry.legalBasis)))
}
