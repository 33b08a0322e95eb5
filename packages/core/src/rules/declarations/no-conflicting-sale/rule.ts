import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'declarations/no-conflicting-sale',
  description: 'Finds policies that say of the sale of data the opposite of what is declared.',
  recommended: 'warning',
  sources: [
    {
      citation: 'Cal. Civ. Code § 1798.130(a)(5)',
      url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.130.',
    },
  ],
  messages: {
    sold: 'This says that personal data is sold or shared, and {origin} declares that it is not. One of the two misleads. Correct it.',
    denied:
      'This says that personal data is not sold, and {origin} declares that it is sold or shared. A false denial is deceptive. Correct the one that is wrong.',
  },
  check({ policy, facts, originOf, report }) {
    const { sellsData } = facts
    if (sellsData === undefined || !isRead(policy)) return
    const sales = readPolicy(policy).disclosures.filter(
      ({ type, condition, exception }) => type === 'sale' && condition === undefined && exception === undefined,
    )
    // Who sells and shares for some purposes may deny it for others.
    const contradicting = sales.some(({ affirmed }) => affirmed === sellsData) ? [] : sales
    for (const { span } of contradicting) report({ message: sellsData ? 'denied' : 'sold', data: { origin: originOf('sellsData') }, span })
  },
})
