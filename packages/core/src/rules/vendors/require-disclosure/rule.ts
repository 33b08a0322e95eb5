import { readPolicy } from '../../../reading/reading.ts'
import { isNamedIn } from '../../../text/names.ts'
import { headOf } from '../../policy-head.ts'
import { defineSetRule, type SetMember } from '../../set-rule.ts'

/** The policies of one language that one list of vendors is declared for: what one of them discloses, all of them do. */
function groupsOf(members: readonly SetMember[]): readonly (readonly SetMember[])[] {
  const groups = new Map<string, SetMember[]>()
  for (const member of members) {
    if (member.policy.statements.length === 0) continue
    const key = JSON.stringify([member.facts.vendors, member.originOf('vendors'), member.language])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [member])
    else group.push(member)
  }
  return [...groups.values()]
}

/** Where recipients are told: the heading of the first clause on sharing. */
function sharingIn({ policy }: SetMember) {
  const { kindsOf } = readPolicy(policy)
  return policy.clauses.find((clause) => kindsOf(clause)[0]?.kind === 'sharing')?.headingSpan
}

export default defineSetRule({
  id: 'vendors/require-disclosure',
  description: 'Finds declared vendors that no policy of the project names.',
  recommended: 'warning',
  scope: 'project',
  declaring: 'vendors',
  sources: [{ citation: 'GDPR Art. 13(1)(e)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    undisclosed:
      '{vendor} is declared as a vendor by {origin}, and the policy does not name it. Readers are not told who receives their data. Name it, or take it off the list.',
  },
  check({ members, report }) {
    for (const group of groupsOf(members)) {
      const member = group.find((one) => sharingIn(one) !== undefined) ?? group[0]
      if (member === undefined) continue
      for (const vendor of new Set(member.facts.vendors))
        if (group.every(({ policy }) => !isNamedIn(policy.prose.text, vendor)))
          report({
            message: 'undisclosed',
            data: { vendor, origin: member.originOf('vendors') },
            member,
            span: sharingIn(member) ?? headOf(member.policy),
          })
    }
  },
})
