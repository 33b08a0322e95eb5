import type { Policy } from '../../document/policy.ts'
import { type DatedSpan, type PolicyDates, policyDatesOf } from '../../reading/policy-dates.ts'
import { containsSpan } from '../../text/span.ts'
import { changelogOf } from './changelog-clauses.ts'

/** The dates a policy gives itself. Those in its record of changes are the dates of other versions. */
export function ownDatesOf(policy: Policy): PolicyDates {
  const records = changelogOf(policy)
  const isOwn = (date: DatedSpan | undefined): date is DatedSpan =>
    date !== undefined && !records.some(({ span }) => containsSpan(span, date.span))
  const { effective, lastUpdated } = policyDatesOf(policy)
  return { ...(isOwn(effective) && { effective }), ...(isOwn(lastUpdated) && { lastUpdated }) }
}
