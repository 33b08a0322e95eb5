import type { ClauseFacts } from '../../../reading/versions/clause-facts.ts'
import type { ClausePair } from '../../../reading/versions/clause-pairs.ts'
import { defineSetRule, placeName } from '../../set-rule.ts'
import { clausePlace, versionPairs } from '../../version-differences.ts'

const lacks = ({ links }: ClauseFacts, key: string) => links.every((link) => link.key !== key)

/** Links of the original that the version has neither here nor elsewhere; none where it has as many: they may lead to pages in its language. */
function missingLinks({ original, version }: ClausePair, pairs: readonly ClausePair[]) {
  if (version.links.length >= original.links.length) return []
  const gone = original.links.filter(({ key }) => lacks(version, key) && pairs.every((pair) => lacks(pair.version, key)))
  return gone.slice(0, original.links.length - version.links.length)
}

export default defineSetRule({
  id: 'translations/no-missing-link',
  description: 'Finds clauses that lack a link which the original of the policy has.',
  recommended: 'warning',
  scope: 'translations',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    missing:
      'The link "{link}" of {place} is not in this clause. Readers of this version do not find the page. Add it, or a page in their language.',
  },
  check({ members, report }) {
    for (const { original, version, clauses } of versionPairs(members))
      for (const pair of clauses.pairs)
        for (const { text, span } of missingLinks(pair, clauses.pairs))
          report({
            message: 'missing',
            data: { link: text, place: placeName(original, span) },
            member: version,
            span: clausePlace(pair.version),
            related: [{ member: original, span }],
          })
  },
})
