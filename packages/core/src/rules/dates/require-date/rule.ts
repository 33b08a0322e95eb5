import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { headOf } from '../../policy-head.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'dates/require-date',
  description: 'Finds policies that say neither when they took effect nor when they were last updated.',
  recommended: 'warning',
  sources: [
    {
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(4)',
      url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575.',
    },
  ],
  messages: {
    'no-date':
      'This policy has no date. Readers cannot tell which version they agreed to, or whether it changed. Add "Effective date" and "Last updated" under the title.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { effective, lastUpdated } = readPolicy(policy).dates
    if (effective === undefined && lastUpdated === undefined && policy.statements.length > 0)
      report({ message: 'no-date', span: headOf(policy) })
  },
})
