import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/** A whole sentence: we give personal data to outsiders of whom nothing is said. */
const SHAPE =
  /^(?:[\p{L} ]{1,40}, )?(?:please note that )?(?:we|we[’']ll|the company|our company) (?:(?:may|will|can|might|could|do|also|sometimes|occasionally|from time to time) ){0,3}(?:share|disclose|provide|transfer|pass(?: on)?|give|sell|send|release|make available)s? (?:[^.:;,()]{0,80}? )?(?:data|information|details|PII)(?: [^.:;,()]{0,60}?)? (?:with|to) (?:(?:our|any|other|certain|some|selected|select|trusted|various|reputable|carefully|external|outside|unaffiliated|business) ){0,3}(?:partners|third[- ]part(?:y|ies)|others|other (?:companies|parties|organi[sz]ations|businesses|entities))[.]?$/iu
/** Data that identifies nobody, a purpose, a case, or a "not". */
const SAYS_MORE =
  /\b(?:not|never|no|only|public\w*|aggregat\w*|anonym\w*|de-?identified|non-personal\w*|if|when|where|unless|for|so that|in order|circumstances|cases|following|below|as described|consent|permission|request|direct)\b/i
/** The next sentence says who they are, or where that is said. */
const LEADS_ON = /\b(?:list|categor\w*|see|following|include[sd]?|including|such as|below|these (?:are|third parties|partners)|they)\b/i
/** Recipients of whom nothing more is known. */
const VAGUE: ReadonlySet<string> = new Set(['third parties', 'business partners', 'other users'])

export default defineRule({
  id: 'clarity/no-vague-recipients',
  description: 'Finds recipients named only as partners, third parties or others, in a clause that says nothing more of them.',
  recommended: 'off',
  sources: [{ citation: 'GDPR Art. 13(1)(e)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    vague:
      'This does not tell who receives the data. The law asks for the recipients or their categories. Name them, or say what they do: payment services, hosting, advertising networks.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { disclosures } = readPolicy(policy)
    const clauseAt = (statement: number) => policy.statements[statement]?.clause ?? -1
    const known = new Set(
      disclosures.flatMap((one) =>
        one.type === 'recipient' && (one.name !== undefined || one.purpose !== undefined || !VAGUE.has(one.category?.label ?? ''))
          ? clauseAt(one.statement)
          : [],
      ),
    )
    // A table of contents repeats headings.
    const isLinked = createOverlapTest(policy.links.map((link) => link.span))
    for (const [index, { text, span, clause, kind }] of policy.statements.entries()) {
      if (kind === 'row' || known.has(clause) || isLinked(span) || !SHAPE.test(text) || SAYS_MORE.test(text)) continue
      if (LEADS_ON.test(policy.statements[index + 1]?.text ?? '')) continue
      // The subsections, or the list behind it, may name them.
      const own = policy.clauses[clause]
      const next = policy.clauses[clause + 1]
      const opens = own?.heading !== undefined && next !== undefined && next.level > own.level
      if (!opens) report({ message: 'vague', span })
    }
  },
})
