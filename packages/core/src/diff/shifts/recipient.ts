import type { FactShifts } from './fact.ts'

/** Recipients named so loosely that they are none in particular. */
const LOOSE: ReadonlySet<string> = new Set(['third parties'])

/** Who receives data, by category or name. */
export const RECIPIENT: FactShifts = {
  type: 'recipient',
  read(disclosure) {
    if (disclosure.type !== 'recipient') return []
    const label = disclosure.name ?? disclosure.category?.label
    if (label === undefined || (LOOSE.has(label) && disclosure.affirmed)) return []
    return [
      {
        subject: 'recipient',
        value: label.toLowerCase(),
        label,
        affirmed: disclosure.affirmed,
        favours: 'organization',
        about: [],
      },
    ]
  },
  tell({ before: [first], after: [last] }, before, after) {
    if ((last ?? first)?.affirmed === false)
      return before === ''
        ? `The policy now says that personal data does not go to ${after}.`
        : `The policy no longer says that personal data does not go to ${before}.`
    if (before === '') return `The policy now names ${after} among the recipients of personal data.`
    if (after === '') return `The policy no longer names ${before} among the recipients of personal data.`
    return `The policy now names ${after} instead of ${before} among the recipients of personal data.`
  },
  say: (names, affirmed) => `personal data ${affirmed ? 'goes' : 'does not go'} to ${names}`,
}
