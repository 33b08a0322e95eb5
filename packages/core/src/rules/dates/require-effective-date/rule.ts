import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'dates/require-effective-date',
  description: 'Finds policies that say when they were last updated but not when they took effect.',
  recommended: 'off',
  sources: [
    {
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(4)',
      url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575.',
    },
  ],
  messages: {
    'no-effective-date':
      'This is the date of the last update; the policy does not say since when it holds. A text may be changed weeks before it applies. Add "Effective date" beside it.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { effective, lastUpdated } = readPolicy(policy).dates
    if (effective === undefined && lastUpdated !== undefined) report({ message: 'no-effective-date', span: lastUpdated.span })
  },
})
