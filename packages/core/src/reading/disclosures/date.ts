import type { Policy } from '../../document/policy.ts'
import type { DateDisclosure } from '../disclosure.ts'
import { policyDatesOf } from '../policy-dates.ts'

/** The dates the policy gives itself. Unlike other disclosures they are chosen from the whole text. */
export function datesOf(policy: Policy): readonly DateDisclosure[] {
  const { effective, lastUpdated } = policyDatesOf(policy)
  const found: DateDisclosure[] = []
  for (const [kind, date] of [
    ['effective', effective],
    ['updated', lastUpdated],
  ] as const) {
    if (date === undefined) continue
    const statement = policy.statements.findIndex(({ span }) => span.start <= date.span.start && date.span.end <= span.end)
    found.push({ type: 'date', kind, value: date.value, affirmed: true, statement, span: date.span })
  }
  return found
}
