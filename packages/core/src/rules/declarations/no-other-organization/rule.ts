import { isRead } from '../../../reading/language.ts'
import { organizationInText } from '../../../reading/organization.ts'
import { areOneName, isNamedIn } from '../../../text/names.ts'
import { headOf } from '../../policy-head.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'declarations/no-other-organization',
  description: 'Finds policies that speak of another organization than is declared, or of none.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 13(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    other:
      'The policy speaks of {here}, and {origin} declares the organization {there}. Readers may hold the wrong one to it. Correct the name, or the declaration.',
    unnamed:
      'The policy names {there} nowhere, which {origin} declares as its organization. Readers cannot tell who is responsible. Name it, or correct the declaration.',
  },
  check({ policy, facts, originOf, report }) {
    const declared = facts.organization
    if (declared === undefined || !isRead(policy) || isNamedIn(policy.prose.text, declared)) return
    const named = organizationInText(policy)
    const data = { there: declared, origin: originOf('organization') }
    if (named === undefined) {
      if (policy.statements.length > 0) report({ message: 'unnamed', data, span: headOf(policy) })
    } else if (![named.name, ...named.aliases].some((name) => areOneName(name, declared)))
      report({ message: 'other', data: { ...data, here: named.name }, span: named.span })
  },
})
