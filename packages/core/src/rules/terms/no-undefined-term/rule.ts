import { readPolicy } from '../../../reading/reading.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'terms/no-undefined-term',
  description: 'Finds capitalised terms that are used as if they were defined, but are not.',
  recommended: 'info',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    undefined:
      "'{term}' is written like a defined term, but this policy does not define it. Readers can only guess what it covers. Define it where it first stands, or write it in lower case.",
  },
  check({ policy, report }) {
    const reported = new Set<string>()
    for (const { term, span } of readPolicy(policy).terms.undefinedUses) {
      if (reported.has(term)) continue
      reported.add(term)
      report({ message: 'undefined', data: { term }, span })
    }
  },
})
