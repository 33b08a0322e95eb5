import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { lineAt } from '../../../text/source.ts'
import { defineRule } from '../../rule.ts'

/** An abbreviation in brackets may be given again: it is an aid to the reader. */
const ABBREVIATION = /^[\p{Lu}\d&./-]{2,10}s?$/u
/** A definition that says where it holds stands beside the general one. */
const OF_A_PART = /\b(?:for (?:the )?purposes? of|as used in (?:this|these)|in this (?:section|part|notice|addendum|table))\b/i

/** A sentence that only tells which of two terms is which. */
const EQUATES = /\b(?:as an equivalent|equivalent to|same as|interchangeabl\w+|synonym\w*)\b/i
/** So many characters before a term tell whether it is given the same meaning again. */
const BEFORE = 60

const normal = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

export default defineRule({
  id: 'terms/no-duplicate-definition',
  description: 'Finds terms that are defined a second time in other words.',
  recommended: 'info',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    twice:
      "'{term}' is defined on line {line} already, in other words. Readers cannot know which meaning holds. Keep one definition, or give the second a name of its own.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { terms, organization } = readPolicy(policy)
    const names = new Set([organization?.name, ...(organization?.aliases ?? [])])
    const firsts = new Map(terms.defined.map((definition) => [definition.term, definition]))
    const reported = new Set<string>()
    /** A sentence that defines several terms again is one finding. */
    const sentences = new Set<number>()
    for (const { term, span, statement } of terms.redefined) {
      const first = firsts.get(term)
      if (
        first === undefined ||
        first.statement === statement ||
        reported.has(term) ||
        sentences.has(statement) ||
        ABBREVIATION.test(term) ||
        names.has(term)
      )
        continue
      const [earlier = '', later = ''] = [first.statement, statement].map((index) => policy.statements[index]?.text ?? '')
      if (OF_A_PART.test(later) || EQUATES.test(later) || normal(earlier) === normal(later)) continue
      const [meaning, again] = [first.span, span].map(({ start }) => normal(policy.source.text.slice(Math.max(0, start - BEFORE), start)))
      if (meaning === again) continue
      reported.add(term)
      sentences.add(statement)
      report({ message: 'twice', data: { term, line: lineAt(policy.source, first.span.start) }, span })
    }
  },
})
