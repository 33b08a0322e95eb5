import type { Block } from '../../../document/block.ts'
import type { ClauseFacts } from '../../../reading/versions/clause-facts.ts'
import type { ClausePair } from '../../../reading/versions/clause-pairs.ts'
import type { Span } from '../../../text/span.ts'
import { defineSetRule, placeName } from '../../set-rule.ts'
import { clausePlace, versionPairs } from '../../version-differences.ts'

const nameOf = ({ clause }: ClauseFacts) => clause.heading ?? clause.statements[0]?.text.slice(0, 60) ?? ''

/** A clause that says something: a heading over subsections alone is no loss. */
const isSomething = ({ clause }: ClauseFacts) => clause.heading !== undefined || clause.statements.length > 0

interface Entries {
  readonly count: number
  readonly span: Span
}

/** The items and rows of a clause. */
function entriesOf({ clause }: ClauseFacts): Entries {
  const isEntry = ({ type }: Block) => type === 'item' || type === 'table'
  const first = clause.blocks.find(isEntry)
  const count = clause.blocks.reduce((sum, block) => sum + (block.type === 'item' ? 1 : block.type === 'table' ? block.rows.length : 0), 0)
  return { count, span: first?.span ?? clause.span }
}

/** Lists of both, where one is longer; lists that one of the versions writes as sentences are another style. */
function otherEntries({ original, version }: ClausePair): { readonly there: Entries; readonly here: Entries } | undefined {
  const [there, here] = [entriesOf(original), entriesOf(version)]
  return there.count === here.count || there.count === 0 || here.count === 0 ? undefined : { there, here }
}

export default defineSetRule({
  id: 'translations/no-differing-structure',
  description: 'Finds sections, list items and table rows that one language version of a policy has and another lacks.',
  recommended: 'warning',
  scope: 'translations',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    missing: 'After this clause "{name}" is missing, which stands at {place}. Readers of this version are not told it. Translate it.',
    added: '"{name}" has no counterpart in {file}. Readers of the original are not told it. Add it there, or take it out here.',
    entries: 'The list or table has {here} entries, and {there} at {place}. Readers of one of the versions are told less. Compare them.',
  },
  check({ members, report }) {
    for (const { original, version, clauses } of versionPairs(members)) {
      for (const { original: clause, before } of clauses.missing) {
        if (!isSomething(clause)) continue
        const place = clausePlace(clause)
        const span = before === undefined ? { start: 0, end: 0 } : clausePlace(before)
        const data = { name: nameOf(clause), place: placeName(original, place) }
        report({ message: 'missing', data, member: version, span, related: [{ member: original, span: place }] })
      }
      for (const clause of clauses.added)
        if (isSomething(clause))
          report({ message: 'added', data: { name: nameOf(clause), file: original.file }, member: version, span: clausePlace(clause) })
      for (const pair of clauses.pairs) {
        const other = otherEntries(pair)
        if (other === undefined) continue
        const { here, there } = other
        const data = { here: here.count, there: there.count, place: placeName(original, there.span) }
        report({ message: 'entries', data, member: version, span: here.span, related: [{ member: original, span: there.span }] })
      }
    }
  },
})
