import { readPolicy } from '../../../reading/reading.ts'
import { areOneName } from '../../../text/names.ts'
import { defineRule } from '../../rule.ts'

/** Recipients that are no vendors: they receive data because of what they are. */
const NO_VENDORS: ReadonlySet<string | undefined> = new Set(['affiliate', 'authority', 'successor'])

export default defineRule({
  id: 'vendors/no-undeclared-vendor',
  description: 'Finds companies and products that a policy names as recipients and the configuration does not declare.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 13(1)(e)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    undeclared:
      '{vendor} is named here, and the vendors that {origin} declares do not have it. Either the policy or the list is out of date. Add it there, or take it out here.',
  },
  check({ policy, facts, originOf, report }) {
    const { vendors } = facts
    if (vendors === undefined) return
    const reported = new Set<string>()
    for (const disclosure of readPolicy(policy).disclosures) {
      if (disclosure.type !== 'recipient' || disclosure.name === undefined || !disclosure.affirmed || NO_VENDORS.has(disclosure.role))
        continue
      const { name } = disclosure
      if (reported.has(name) || vendors.some((vendor) => areOneName(vendor, name))) continue
      reported.add(name)
      report({ message: 'undeclared', data: { vendor: name, origin: originOf('vendors') }, span: disclosure.span })
    }
  },
})
