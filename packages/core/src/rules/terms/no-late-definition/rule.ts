import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { lineAt } from '../../../text/source.ts'
import { defineRule } from '../../rule.ts'

/** A sentence or two ahead is the same breath. */
const FARTHEST = 3

export default defineRule({
  id: 'terms/no-late-definition',
  description: 'Finds defined terms that are used before their definition.',
  recommended: 'off',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    late: "'{term}' is used here and defined only on line {line}. Readers do not know yet that it has a meaning of its own. Define it where it is first used, or link to its definition.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { terms, organization } = readPolicy(policy)
    const names = new Set([organization?.name, ...(organization?.aliases ?? [])])
    const definitions = new Map(terms.defined.map((definition) => [definition.term, definition]))
    const linked = new Set(policy.links.map(({ span }) => span.start))
    const reported = new Set<string>()
    for (const { term, span, statement } of terms.uses) {
      const definition = definitions.get(term)
      if (definition === undefined || reported.has(term) || names.has(term)) continue
      // Only the first use counts.
      reported.add(term)
      const isHeadword = policy.statements[statement]?.block.type === 'heading'
      if (definition.statement - statement <= FARTHEST || isHeadword || linked.has(span.start - 1)) continue
      report({ message: 'late', data: { term, line: lineAt(policy.source, definition.span.start) }, span })
    }
  },
})
