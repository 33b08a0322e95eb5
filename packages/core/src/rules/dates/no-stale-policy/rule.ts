import { readPolicy } from '../../../reading/reading.ts'
import { defineRule } from '../../rule.ts'

/** Whole months from one day to a later one. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0)
}

export default defineRule({
  id: 'dates/no-stale-policy',
  description: 'Finds policies that were last updated more than twelve months ago.',
  recommended: 'warning',
  sources: [
    {
      citation: 'Cal. Civ. Code § 1798.130(a)(5)',
      url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.130.',
    },
  ],
  messages: {
    stale:
      'This policy was last updated {months} months ago. California asks for an update every twelve months, and readers doubt older texts. Review it, then set the date.',
  },
  options: { months: { default: 12, description: 'Whole months after which a policy is stale.' } },
  check({ policy, today, options, report }) {
    const { effective, lastUpdated } = readPolicy(policy).dates
    const date = lastUpdated ?? effective
    if (date === undefined) return
    const months = monthsBetween(date.value, today)
    const isExactly = date.value.slice(8) === today.slice(8)
    if (months > options.months || (months === options.months && !isExactly))
      report({ message: 'stale', data: { months }, span: date.span })
  },
})
