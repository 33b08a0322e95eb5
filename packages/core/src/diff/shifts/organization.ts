import type { FactShifts } from './fact.ts'

/** Who is responsible for the data. */
export const ORGANIZATION: FactShifts = {
  type: 'organization',
  exclusive: true,
  read: (disclosure) =>
    disclosure.type === 'controller' && disclosure.name !== undefined
      ? [
          {
            subject: 'organization',
            value: disclosure.name.toLowerCase(),
            label: disclosure.name,
            affirmed: true,
            favours: 'neutral',
            about: disclosure.region === undefined ? [] : [disclosure.region],
          },
        ]
      : [],
  tell(_, before, after) {
    if (before === '') return `${after} is now named as responsible for the data.`
    if (after === '') return `${before} is no longer named as responsible for the data.`
    return `${after} is now responsible for the data instead of ${before}.`
  },
}
