import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'dates/require-last-updated',
  description: 'Finds policies that say when they took effect but not when they were last updated.',
  recommended: 'off',
  sources: [
    {
      citation: '11 CCR § 7011(e)(4)',
      url: 'https://cppa.ca.gov/regulations/pdf/cppa_regs.pdf',
    },
  ],
  messages: {
    'no-last-updated':
      'This is the effective date; the policy does not say when it was last updated. Readers cannot tell whether it changed since. Add "Last updated" beside it.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { effective, lastUpdated } = readPolicy(policy).dates
    if (lastUpdated === undefined && effective !== undefined) report({ message: 'no-last-updated', span: effective.span })
  },
})
