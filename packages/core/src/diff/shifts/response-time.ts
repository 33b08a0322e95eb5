import type { FactShifts } from './fact.ts'
import { gainByLength, insteadOf, periodWords, UNIT_WORDS } from './period-words.ts'

/** Within which time requests are answered. */
export const RESPONSE_TIME: FactShifts = {
  type: 'quantity',
  exclusive: true,
  carriers: UNIT_WORDS,
  read: (disclosure) =>
    disclosure.type === 'response-time'
      ? [
          {
            subject: 'response time',
            value: disclosure.period,
            label: periodWords(disclosure.period),
            affirmed: true,
            favours: 'reader',
            about: disclosure.request === undefined ? [] : [disclosure.request],
          },
        ]
      : [],
  gainBetween: (before, after) => gainByLength(before.value, after.value, 'organization'),
  tell(_, before, after) {
    if (before === '') return `A time for answering requests is now stated: ${after}.`
    if (after === '') return `The time of ${before} for answering requests is no longer stated.`
    return `Requests are now answered within ${insteadOf(after, before)}.`
  },
}
