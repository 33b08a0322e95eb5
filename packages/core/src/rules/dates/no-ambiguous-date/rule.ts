import { readPolicy } from '../../../reading/reading.ts'
import { findDates } from '../../../text/dates.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'dates/no-ambiguous-date',
  description: 'Finds dates of the policy in which day and month could be exchanged.',
  recommended: 'warning',
  sources: [{ citation: 'ISO 8601-1:2019', url: 'https://www.iso.org/standard/70907.html' }],
  messages: {
    ambiguous:
      "'{date}' is another day in Europe than in the United States. Write the month as a word, or the date as {iso} if that is meant.",
  },
  check({ policy, report }) {
    const { effective, lastUpdated } = readPolicy(policy).dates
    for (const date of new Set([effective, lastUpdated])) {
      if (date === undefined) continue
      const text = policy.source.text.slice(date.span.start, date.span.end)
      const [found] = findDates(text)
      if (found?.ambiguous === true) report({ message: 'ambiguous', data: { date: text, iso: found.value }, span: date.span })
    }
  },
})
