import type { FactShifts } from './fact.ts'

const PRACTICES = { sale: 'sold', sharing: 'shared for advertising', rent: 'rented out' } as const

/** Whether personal data is sold, rented out or shared for advertising. */
export const SALE: FactShifts = {
  type: 'sale',
  carriers: /^(?:sale|sales|sells?|selling|sold|rents?|renting|rented)$/,
  read: (disclosure) =>
    disclosure.type === 'sale'
      ? [
          {
            subject: 'sale',
            value: disclosure.practice,
            label: PRACTICES[disclosure.practice],
            affirmed: disclosure.affirmed,
            favours: 'organization',
            about: [],
          },
        ]
      : [],
  local: /\b(?:sell|sold|sale|rent|share)/i,
  tell({ before: [first], after: [last], elsewhere }, before, after) {
    if (elsewhere) {
      return before === ''
        ? `Another part of the policy now says too that personal data is not ${after}.`
        : `One part of the policy no longer says that personal data is not ${before}; others still do.`
    }
    const not = (last ?? first)?.affirmed === false ? 'not ' : ''
    return before === ''
      ? `The policy now says that personal data is ${not}${after}.`
      : `The policy no longer says that personal data is ${not}${before}.`
  },
  say: (names, affirmed) => `personal data is ${affirmed ? '' : 'not '}${names}`,
}
