import type { Fact, FactShifts } from './fact.ts'

const gainByAge = (before: Fact, after: Fact) =>
  Number(after.value) > Number(before.value) ? ('reader' as const) : ('organization' as const)

/** From which age on the service is for people. */
export const AGE: FactShifts = {
  type: 'age',
  exclusive: true,
  read: (disclosure) =>
    disclosure.type === 'minimum-age'
      ? [
          {
            subject: 'age',
            value: `${disclosure.age}`,
            label: `${disclosure.age}`,
            affirmed: true,
            favours: 'reader',
            about: [],
          },
        ]
      : [],
  gainBetween: gainByAge,
  tell(_, before, after) {
    if (before === '') return `An age limit is now stated: ${after}.`
    if (after === '') return `The age limit of ${before} is no longer stated.`
    return `The age limit is now ${after} instead of ${before}.`
  },
}
