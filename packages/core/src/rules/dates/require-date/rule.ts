import type { Policy } from '../../../document/policy.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { findDates } from '../../../text/dates.ts'
import { headOf } from '../../policy-head.ts'
import { defineRule } from '../../rule.ts'

/** The date of a page stands at its head, with nothing but a time or a place beside it. */
const HEAD = 4
const BESIDE = 24

/** Whether one of the first lines is a date and hardly more: a masthead has one without saying what of. */
function hasMasthead({ statements }: Policy): boolean {
  return statements
    .slice(0, HEAD)
    .some(({ text }) =>
      findDates(text).some(({ span, precision }) => precision === 'day' && text.length - (span.end - span.start) <= BESIDE),
    )
}

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
    if (effective === undefined && lastUpdated === undefined && policy.statements.length > 0 && !hasMasthead(policy))
      report({ message: 'no-date', span: headOf(policy) })
  },
})
