import { DATA_CATEGORIES } from '../../taxonomy/data-categories.ts'
import { type FactShifts, isNoLimit } from './fact.ts'

const KNOWN: ReadonlySet<string> = new Set(DATA_CATEGORIES.map(({ label }) => label))

/** Words for data of any kind. */
const UNSPECIFIC: ReadonlySet<string> = new Set(['personal data'])

/** What data is collected. */
export const DATA: FactShifts = {
  type: 'data',
  read: (disclosure) =>
    disclosure.type === 'collects'
      ? disclosure.data
          .filter(({ label }) => !UNSPECIFIC.has(label))
          .map(({ label }) => ({
            subject: 'data',
            value: label,
            label,
            affirmed: disclosure.affirmed,
            favours: 'organization' as const,
            about: [],
            ...(KNOWN.has(label) ? {} : { ownWords: true as const }),
          }))
      : [],
  tell({ before: [first], after: [last] }, before, after) {
    const denied = (last ?? first)?.affirmed === false
    const which = denied ? 'the data that is not collected' : 'the data that is collected'
    if (before === '') return `The policy now names ${after} among ${which}.`
    if (after === '') return `The policy no longer names ${before} among ${which}.`
    return `The policy now names ${after} instead of ${before} among ${which}.`
  },
  isNews: isNoLimit,
  say: (names, affirmed) => `${names} ${affirmed ? 'may be' : 'will not be'} collected`,
}
