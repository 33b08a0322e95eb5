import type { ClauseNode, Policy } from '../../../document/policy.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { containsSpan } from '../../../text/span.ts'
import { defineRule } from '../../rule.ts'

/** A clause that is surely about contact; a mention of it elsewhere is none. */
const SURE = 0.5

/** Whether the clause gives an address, number, form or page to write to, or a link. */
function givesContact(policy: Policy, clause: ClauseNode): boolean {
  if (policy.links.some((link) => !link.image && containsSpan(clause.span, link.span))) return true
  return readPolicy(policy).disclosures.some(
    (disclosure) =>
      (disclosure.type === 'contact' ||
        disclosure.type === 'dpo' ||
        disclosure.type === 'representative' ||
        disclosure.type === 'controller') &&
      (disclosure.email ?? disclosure.phone ?? disclosure.address ?? disclosure.url) !== undefined &&
      policy.statements[disclosure.statement]?.clause === clause.index,
  )
}

export default defineRule({
  id: 'contact/no-empty-contact-clause',
  description: 'Finds contact sections that give no way to make contact.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 13(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    empty:
      'This section is about contact but gives no e-mail address, postal address, telephone number, form or link. Readers cannot reach you. Add one that is read.',
  },
  check({ policy, report }) {
    const { kindsOf } = readPolicy(policy)
    for (const clause of policy.clauses) {
      const [main] = kindsOf(clause)
      if (main?.kind !== 'contact' || main.confidence < SURE || clause.statements.length === 0) continue
      if (!givesContact(policy, clause)) report({ message: 'empty', span: clause.headingSpan ?? clause.statements[0]?.span ?? clause.span })
    }
  },
})
