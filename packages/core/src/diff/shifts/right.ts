import type { DataSubjectRight } from '../../reading/disclosure.ts'
import { type FactShifts, isNoLimit } from './fact.ts'

const RIGHTS: Readonly<Record<DataSubjectRight, string>> = {
  access: 'the right of access',
  rectification: 'the right to rectification',
  erasure: 'the right to erasure',
  restriction: 'the right to restriction',
  object: 'the right to object',
  portability: 'the right to data portability',
  'withdraw-consent': 'the right to withdraw consent',
  complaint: 'the right to complain to an authority',
  'opt-out-of-sale': 'the right to opt out of sale',
  'limit-sensitive': 'the right to limit the use of sensitive data',
  'non-retaliation': 'the right not to be disadvantaged for using rights',
  'human-review': 'the right to review by a person',
  appeal: 'the right to appeal',
}

/** What the reader may ask for. */
export const RIGHT: FactShifts = {
  type: 'right',
  local: /\b(?:rights?|entitled|may|can|could|able|ask|request|lodge|complain|withdraw|object)\b/i,
  read: (disclosure) =>
    disclosure.type === 'right'
      ? [
          {
            subject: 'right',
            value: disclosure.right,
            label: RIGHTS[disclosure.right],
            affirmed: disclosure.affirmed,
            favours: 'reader',
            about: [],
          },
        ]
      : [],
  tell({ before: [first], after: [last], elsewhere }, before, after) {
    if (elsewhere) {
      return before === ''
        ? `Another part of the policy now gives ${after} too.`
        : `One part of the policy no longer gives ${before}; others still mention it.`
    }
    const verb = (last ?? first)?.affirmed === false ? 'denies' : 'mentions'
    if (before === '') return `The policy now ${verb} ${after}.`
    if (after === '') return `The policy no longer ${verb} ${before}.`
    return `The policy now ${verb} ${after} instead of ${before}.`
  },
  isNews: isNoLimit,
  say: (names, affirmed) => `the reader ${affirmed ? 'has' : 'does not have'} ${names}`,
}

const SIGNALS = { dnt: 'Do Not Track signals', gpc: 'Global Privacy Control signals' } as const

/** Whether opt-out signals of browsers are honoured. */
export const OPT_OUT_SIGNAL: FactShifts = {
  type: 'right',
  read: (disclosure) =>
    disclosure.type === 'do-not-track'
      ? [
          {
            subject: 'signal',
            value: disclosure.signal,
            label: SIGNALS[disclosure.signal],
            affirmed: disclosure.honoured,
            favours: 'reader',
            about: [],
          },
        ]
      : [],
  tell({ before: [first], after: [last] }, before, after) {
    const honoured = (last ?? first)?.affirmed === false ? 'are not honoured' : 'are honoured'
    return before === '' ? `The policy now says that ${after} ${honoured}.` : `The policy no longer says that ${before} ${honoured}.`
  },
  isNews: isNoLimit,
  say: (names, affirmed) => `${names} are ${affirmed ? '' : 'not '}honoured`,
}
