import { readPolicy } from '../../../reading/reading.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'dates/no-future-update',
  description: 'Finds policies that were last updated on a day yet to come.',
  recommended: 'warning',
  messages: {
    future: 'This policy says that it was last updated on {date}, a day yet to come. Correct it, or call it the effective date.',
  },
  check({ policy, today, report }) {
    const { lastUpdated } = readPolicy(policy).dates
    if (lastUpdated !== undefined && lastUpdated.value > today)
      report({ message: 'future', data: { date: lastUpdated.value }, span: lastUpdated.span })
  },
})
