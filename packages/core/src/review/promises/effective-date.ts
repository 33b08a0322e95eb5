import { toRange } from '../../text/source.ts'
import type { DuePromise } from '../review.ts'
import { ownDatesOf } from './own-dates.ts'
import { type PromiseCheck, quoted } from './promise.ts'

/** The effective date tells readers which version binds; it moves forward only. Where there is no other date, it moves with every change. */
export const checkEffectiveDate: PromiseCheck = ({ before, after, substance }): readonly DuePromise[] => {
  const earlier = ownDatesOf(before)
  const from = earlier.effective
  if (after === undefined || from === undefined) return []
  const later = ownDatesOf(after)
  const to = later.effective
  if (to === undefined) {
    if (later.lastUpdated !== undefined || earlier.lastUpdated !== undefined || substance.length === 0) return []
    const message = `The policy said that it was effective from ${from.value} and does not date itself any more. Readers cannot tell which version binds. Write the day from which this version is effective.`
    return [{ type: 'date-removed', state: 'broken', message, ...quoted(before, from.span) }]
  }
  const places = { ...quoted(before, from.span), range: toRange(after.source, to.span) }
  if (to.value < from.value) {
    const message = `The effective date goes back from ${from.value} to ${to.value}. A version cannot bind readers before the one it replaces. Set it to the day from which this version is effective.`
    return [{ type: 'effective-date-moved-back', state: 'broken', message, ...places }]
  }
  if (to.value !== from.value || substance.length === 0 || earlier.lastUpdated !== undefined || later.lastUpdated !== undefined) return []
  const message = `The words change and the policy still says that it is effective from ${to.value}. Two versions with one date cannot be told apart. Set it to the day from which this version is effective.`
  return [{ type: 'effective-date-not-changed', state: 'broken', message, ...places }]
}
