import type { LegalBasisDisclosure } from '../../../reading/disclosure.ts'
import { LEGAL_BASES } from '../../definition/choices.ts'
import type { EntryOf } from '../../definition/definition.ts'
import type { ImportContext } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, joinEntries, toList } from '../imported.ts'
import { isOfRecipients, usesOfItsOwn } from './own-uses.ts'

/** "We use it for payment. The legal basis for payment is ...": the sentence before names what it is the basis of. */
const ABOUT_THE_LAST = /^The legal basis for\b/

const PURPOSES_LIKE_BASES: ReadonlySet<string> = new Set(['legal compliance', 'contract performance'])

/** Whether a sentence says no more than which basis it is. */
export const isNamed = ({ statement }: LegalBasisDisclosure, context: ImportContext): boolean =>
  ABOUT_THE_LAST.test(context.statements[statement]?.text ?? '')

/** What a basis is told to be the basis of, together with it or right before it. */
export function purposeOf(basis: LegalBasisDisclosure, context: ImportContext): string | undefined {
  const { purpose, statement } = basis
  const uses = usesOfItsOwn(context)
  const beside = uses.find((use) => use.statement === statement && use.purpose.label === purpose?.label)
  if (beside !== undefined) return beside.purpose.label
  return isNamed(basis, context) ? uses.find((use) => use.statement === statement - 1)?.purpose.label : undefined
}

/** "We use it for compliance with legal obligations" tells a purpose; it is a basis where bases are told. */
const isPurpose = (basis: LegalBasisDisclosure, context: ImportContext): boolean =>
  basis.purpose === undefined &&
  !context.isMainly(context.statementOf(basis), 'legal-basis') &&
  usesOfItsOwn(context).some(({ statement, purpose }) => statement === basis.statement && PURPOSES_LIKE_BASES.has(purpose.label))

/** Legal bases that the policy ties to no purpose it names. */
export const importLegalBases: FieldImporter<'legalBases'> = (context) => {
  const tied = context.affirmed('legal-basis').filter((basis) => purposeOf(basis, context) !== undefined)
  const interests = context.affirmed('legitimate-interest').filter(({ statement }) => !tied.some((one) => one.statement === statement))
  const found = context
    .affirmed('legal-basis')
    .filter((basis) => !tied.includes(basis) && !isOfRecipients(context.statementOf(basis), context) && !isPurpose(basis, context))
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
