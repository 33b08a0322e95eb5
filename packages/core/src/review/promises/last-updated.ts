import { toRange } from '../../text/source.ts'
import { daysBetween } from '../days.ts'
import type { DuePromise } from '../review.ts'
import { ownDatesOf } from './own-dates.ts'
import { type PromiseCheck, quoted } from './promise.ts'

/** "Last updated" tells readers that the words changed, and when. */
export const checkLastUpdated: PromiseCheck = ({ before, after, substance, mergeDate, toleranceDays }): readonly DuePromise[] => {
  const from = ownDatesOf(before).lastUpdated
  if (after === undefined || from === undefined) return []
  const dates = ownDatesOf(after)
  const to = dates.lastUpdated
  if (to === undefined) {
    if (dates.effective !== undefined || substance.length === 0) return []
    const message = `The policy said that it was last updated on ${from.value} and does not date itself any more. Readers cannot tell which version they agreed to. Write the day of this change.`
    return [{ type: 'date-removed', state: 'broken', message, ...quoted(before, from.span) }]
  }
  const places = { ...quoted(before, from.span), range: toRange(after.source, to.span) }
  if (to.value === from.value) {
    if (substance.length === 0) return []
    const message = `The words change and the policy still says that it was last updated on ${to.value}. Readers who look there learn nothing of the change. Set it to the day of the change.`
    return [{ type: 'last-updated-not-changed', state: 'broken', message, ...places }]
  }
  if (to.value < from.value) {
    const message = `"Last updated" goes back from ${from.value} to ${to.value}. The older text would look like the newer one. Set it to the day of this change.`
    return [{ type: 'last-updated-moved-back', state: 'broken', message, ...places }]
  }
  const distance = daysBetween(mergeDate, to.value)
  if (Math.abs(distance) <= toleranceDays || to.value === dates.effective?.value) return []
  const where = distance > 0 ? 'after' : 'before'
  const message = `"Last updated" is now ${to.value}, ${Math.abs(distance)} days ${where} this change lands (${mergeDate}). Readers take it for the day of the change. Set it to that day, or give the day of the merge if it is another one.`
  return [{ type: 'last-updated-implausible', state: 'broken', message, ...places }]
}
