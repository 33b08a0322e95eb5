import { readPolicy } from '../../../reading/reading.ts'
import { defineRule } from '../../rule.ts'

/** The day a year after another, both YYYY-MM-DD; of 29 February, what would be that day. */
const yearAfter = (day: string) => `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`

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
  check({ policy, today, report }) {
    const { effective, lastUpdated } = readPolicy(policy).dates
    const date = lastUpdated ?? effective
    if (date === undefined || yearAfter(date.value) >= today) return
    report({ message: 'stale', data: { months: monthsBetween(date.value, today) }, span: date.span })
  },
})
