import type { FactShifts } from './fact.ts'

const NAMES = { effective: 'effective date', updated: 'date of the last update' } as const

/** When the policy took effect or was last changed. */
export const DATE: FactShifts = {
  type: 'date',
  exclusive: true,
  read: (disclosure) =>
    disclosure.type === 'date'
      ? [
          {
            subject: NAMES[disclosure.kind],
            value: disclosure.value,
            label: disclosure.value,
            affirmed: true,
            favours: 'neutral',
            about: [],
          },
        ]
      : [],
  tell({ before: [first], after: [last] }, before, after) {
    const what = (last ?? first)?.subject ?? 'date'
    if (before === '') return `The ${what} is now stated: ${after}.`
    if (after === '') return `The ${what}, ${before}, is no longer stated.`
    return `The ${what} is now ${after} instead of ${before}.`
  },
}
