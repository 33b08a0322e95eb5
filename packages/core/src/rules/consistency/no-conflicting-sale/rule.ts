import type { DisclosureOf } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { opposedDenialsOf } from '../../opposed-denials.ts'
import { defineRule } from '../../rule.ts'

/** Says that it is done, and not that one may object to it. */
const DOES = /\b(?:sells?|sold|rents?|rented|leases?|leased|trades?|traded)\b/i
/** A choice, a heading of a law, or a word in a sense of its own. */
const NO_PRACTICE =
  /\b(?:opt(?:ing)?[- ]out|opted|right to|request|ask us|direct us|do not sell|stop|if we|whether|constitutes?|considered|deemed|defined?|definition|means?|consent|at your direction|you (?:may|can|sell)|assets?|merger|acquisition|aggregat\w*|anonym\w*|de-?identified)\b|[“”"‘?]/i

type Sale = DisclosureOf<'sale'>

export default defineRule({
  id: 'consistency/no-conflicting-sale',
  description: 'Finds policies that deny selling or renting personal data and affirm it elsewhere.',
  recommended: 'warning',
  sources: [
    {
      citation: 'Andow et al. 2019, PolicyLint',
      url: 'https://www.usenix.org/conference/usenixsecurity19/presentation/andow',
    },
    { citation: 'GDPR Art. 5(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5' },
  ],
  messages: {
    conflict:
      "This denies what line {line} says: '{words}'. Readers and regulators hold you to the friendlier of the two. Correct one, or say here what is excepted.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const sales = readPolicy(policy).disclosures.filter((one): one is Sale => one.type === 'sale' && one.practice !== 'sharing')
    const isPractised = ({ affirmed, exception, condition, statement }: Sale) => {
      const { text = '' } = policy.statements[statement] ?? {}
      return affirmed && exception === undefined && condition === undefined && DOES.test(text) && !NO_PRACTICE.test(text)
    }
    const contraryTo = (denial: Sale) => sales.find((one) => one.practice === denial.practice && isPractised(one))
    for (const opposed of opposedDenialsOf(policy, sales, contraryTo)) report({ message: 'conflict', ...opposed })
  },
})
