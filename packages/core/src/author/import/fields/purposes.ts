import type { EntryOf } from '../../definition/definition.ts'
import { labelsOf } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, joinEntries, toList, union } from '../imported.ts'
import { isNamed, purposeOf } from './legal-bases.ts'
import { usesOfItsOwn } from './own-uses.ts'

type Purpose = EntryOf<'purposes'>

const join = (a: Purpose, b: Purpose): Purpose => {
  const data = union(a.data, b.data)
  const legalBasis = a.legalBasis ?? b.legalBasis
  // An interest goes with the basis it was told with.
  const interest = legalBasis === 'legitimate-interests' ? (a.interest ?? b.interest) : undefined
  return {
    purpose: a.purpose,
    ...(data !== undefined && { data }),
    ...(legalBasis !== undefined && { legalBasis }),
    ...(interest !== undefined && { interest }),
  }
}

export const importPurposes: FieldImporter<'purposes'> = (context) => {
  const interests = context.affirmed('legitimate-interest')
  const interestIn = (statement: number) => interests.find((one) => one.statement === statement)
  const uses = usesOfItsOwn(context).map((use): FoundEntry<Purpose> => {
    const data = labelsOf(use.data)
    return {
      entry: {
        purpose: use.purpose.label,
        ...(data !== undefined && { data }),
        ...(use.legalBasis !== undefined && { legalBasis: use.legalBasis }),
      },
      from: [context.originOf(use)],
    }
  })
  // What is named as the basis comes before what the words of a purpose imply.
  const named = context.affirmed('legal-basis').toSorted((a, b) => Number(isNamed(b, context)) - Number(isNamed(a, context)))
  const bases = named.flatMap((basis): FoundEntry<Purpose>[] => {
    const purpose = purposeOf(basis, context)
    if (purpose === undefined) return []
    const interest = basis.basis === 'legitimate-interests' ? interestIn(basis.statement) : undefined
    return [
      {
        entry: { purpose, legalBasis: basis.basis, ...(interest !== undefined && { interest: interest.interest }) },
        from: [context.originOf(basis), ...(interest === undefined ? [] : [context.originOf(interest)])],
      },
    ]
  })
  return toList(joinEntries([...uses, ...bases], ({ purpose }) => purpose, join))
}
