import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import type { ClauseFacts } from '../../../reading/versions/clause-facts.ts'
import { kindsOfForeignHeading } from '../../../reading/versions/foreign-headings.ts'
import type { ClauseKind } from '../../../taxonomy/clause-kinds.ts'
import { defineSetRule, placeName, type SetMember } from '../../set-rule.ts'
import { clausePlace, versionPairs } from '../../version-differences.ts'

/** What a clause is about: by its heading, and where its language is read by all it says. */
function kindsIn({ policy, language }: SetMember, { clause }: ClauseFacts): readonly ClauseKind[] {
  if (clause.heading === undefined) return []
  const read = isRead(policy) ? readPolicy(policy).kindsOf(clause) : []
  return [...kindsOfForeignHeading(clause.heading, language), ...read.map(({ kind }) => kind)]
}

export default defineSetRule({
  id: 'translations/no-differing-kinds',
  description: 'Finds clauses that are about something else than their counterpart in the original of the policy.',
  recommended: 'info',
  scope: 'translations',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    differs:
      'By its heading this is about {here}, and its counterpart at {place} is about {there}. A clause may be lost or moved. Compare the two.',
  },
  check({ members, report }) {
    for (const { original, version, clauses } of versionPairs(members))
      for (const pair of clauses.pairs) {
        const there = kindsIn(original, pair.original)
        const here = kindsIn(version, pair.version)
        const [one] = there
        const [other] = here
        if (one === undefined || other === undefined || here.some((kind) => there.includes(kind))) continue
        const place = clausePlace(pair.original)
        report({
          message: 'differs',
          data: { here: other, there: one, place: placeName(original, place) },
          member: version,
          span: clausePlace(pair.version),
          related: [{ member: original, span: place }],
        })
      }
  },
})
