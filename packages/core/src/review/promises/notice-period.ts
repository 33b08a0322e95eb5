import { toRange } from '../../text/source.ts'
import { addDays } from '../days.ts'
import type { DuePromise } from '../review.ts'
import { type Announcement, announcementsFor, changeWords } from './announcements.ts'
import { tellsReaders } from './notice.ts'
import { ownDatesOf } from './own-dates.ts'
import { type PromiseCheck, type PromiseContext, quoted } from './promise.ts'

/** The longest notice the earlier version promises for this change. */
function longestNotice(context: PromiseContext): { readonly announcement: Announcement; readonly days: number } | undefined {
  const all = announcementsFor(context).flatMap((announcement) =>
    announcement.days === undefined || announcement.days === 0 ? [] : [{ announcement, days: announcement.days }],
  )
  return all.reduce<(typeof all)[number] | undefined>(
    (longest, one) => (longest === undefined || one.days > longest.days ? one : longest),
    undefined,
  )
}

/** A promised notice period runs from the day the change lands; the change may take effect on its last day at the earliest. */
export const checkNoticePeriod: PromiseCheck = (context): readonly DuePromise[] => {
  const { before, after, mergeDate } = context
  const longest = longestNotice(context)
  if (longest === undefined) return []
  const { announcement, days } = longest
  const notBefore = addDays(mergeDate, days)
  const promised = `The policy promises ${days} days' notice of ${changeWords(announcement)}`
  const common = { ...quoted(before, announcement.statement.span), notBefore }
  const effective = after === undefined ? undefined : ownDatesOf(after).effective
  if (after !== undefined && effective !== undefined && effective.value < notBefore) {
    const message = `${promised}, and this one takes effect on ${effective.value}. If it lands on ${mergeDate}, readers are owed the time until ${notBefore}. Set the effective date to ${notBefore} or later.`
    return [{ type: 'notice-period-too-short', state: 'broken', message, ...common, range: toRange(after.source, effective.span) }]
  }
  // Where readers are told directly, the notice itself says until when.
  if (effective !== undefined || tellsReaders(announcement)) return []
  const message = `${promised}. If it lands on ${mergeDate}, it may not take effect before ${notBefore}. Write that day into the policy, and publish the old version until then.`
  return [{ type: 'notice-period', state: 'due', message, ...common }]
}
