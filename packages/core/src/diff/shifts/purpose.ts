import { PURPOSES } from '../../taxonomy/purposes.ts'
import { type FactShifts, isNoLimit } from './fact.ts'

const KNOWN: ReadonlySet<string> = new Set(PURPOSES.map(({ label }) => label))

/** What data is used for. */
export const PURPOSE: FactShifts = {
  type: 'purpose',
  read: (disclosure) =>
    disclosure.type === 'uses'
      ? [
          {
            subject: 'purpose',
            value: disclosure.purpose.label,
            label: !KNOWN.has(disclosure.purpose.label) ? `“${disclosure.purpose.label}”` : disclosure.purpose.label,
            affirmed: disclosure.affirmed,
            favours: 'organization',
            about: [],
            ...(KNOWN.has(disclosure.purpose.label) ? {} : { ownWords: true }),
          },
        ]
      : [],
  tell({ before: [first], after: [last] }, before, after) {
    const denied = (last ?? first)?.affirmed === false
    const which = denied ? 'what data is not used for' : 'what data is used for'
    if (before === '') return `The policy now names ${after} among ${which}.`
    if (after === '') return `The policy no longer names ${before} among ${which}.`
    return `The policy now names ${after} instead of ${before} among ${which}.`
  },
  isNews: isNoLimit,
  say: (names, affirmed) => `data is ${affirmed ? '' : 'not '}used for ${names}`,
}

/** Whether decisions are made without a person. */
export const AUTOMATED_DECISION: FactShifts = {
  type: 'purpose',
  read: (disclosure) =>
    disclosure.type === 'automated-decision'
      ? [
          {
            subject: 'automated decisions',
            value: 'automated decisions',
            label: 'automated decisions',
            affirmed: disclosure.affirmed,
            favours: 'organization',
            about: [],
          },
        ]
      : [],
  tell({ before: [first], after: [last] }, before) {
    const made = `automated decisions are ${(last ?? first)?.affirmed === false ? 'not ' : ''}made`
    return before === '' ? `The policy now says that ${made}.` : `The policy no longer says that ${made}.`
  },
  say: (names, affirmed) => `${names} are ${affirmed ? '' : 'not '}made`,
}
