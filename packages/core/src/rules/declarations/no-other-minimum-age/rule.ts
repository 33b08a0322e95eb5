import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { ageBarsIn } from '../../age-bars.ts'
import { headOf } from '../../policy-head.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'declarations/no-other-minimum-age',
  description: 'Finds policies that give another minimum age than is declared, or none.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 8(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_8' }],
  messages: {
    other:
      'The minimum age is {here} here, and {origin} declares {there}. Parents are told something else than the service does. Correct the one that is wrong.',
    missing:
      'The policy gives no minimum age, and {origin} declares {there}. Parents cannot tell whether it is for their children. State it, or take the declaration out.',
  },
  check({ policy, facts, originOf, report }) {
    const declared = facts.minimumAge
    if (declared === undefined || !isRead(policy)) return
    const data = { there: declared, origin: originOf('minimumAge') }
    // Data of small children may be treated apart: only what is collected from older ones goes against the declared age.
    for (const { bar, disclosure } of ageBarsIn(policy))
      if (bar === 'use' ? disclosure.age !== declared : disclosure.age > declared)
        report({ message: 'other', data: { ...data, here: disclosure.age }, span: disclosure.span })
    const isStated = readPolicy(policy).disclosures.some(({ type }) => type === 'minimum-age')
    if (!isStated && policy.statements.length > 0) report({ message: 'missing', data, span: headOf(policy) })
  },
})
