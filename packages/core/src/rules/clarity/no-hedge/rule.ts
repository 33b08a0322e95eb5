import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { defineRule } from '../../rule.ts'

/** What a practice is stated with; "we may not" forbids, and is none. */
const HEDGE =
  /\bwe (?<hedge>may|might|could|can) (?:also |then |automatically |sometimes |occasionally |in some cases |from time to time |, from time to time, )?(?:collect|gather|receive|obtain|use|process|share|disclose|transfer|store|keep|retain|combine|sell|record|track|set|place)\b/giu
/** With a condition or a choice, "may" is the right word; data that identifies nobody is of no concern here. */
const CONDITIONAL =
  /\b(?:if|when|where|whenever|unless|in (?:the event|case)|as (?:required|permitted|needed|necessary)|required|with your (?:consent|permission)|upon|at your request|depending|you (?:choose|ask|decide|request|provide|give|consent)|only|court|law|merger|acquisition|bankruptcy|emergency|aggregated?|anonymi[sz]ed|de-?identified)\b/i
/** The facts that are practices: they are done or they are not. */
const PRACTICES: ReadonlySet<string> = new Set(['collects', 'uses', 'recipient', 'retention', 'transfer', 'sale', 'cookie'])

export default defineRule({
  id: 'clarity/no-hedge',
  description: 'Finds practices stated with "may" or "might" where no condition says when.',
  recommended: 'off',
  suggests: true,
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    hedge:
      "'{hedge}' leaves open whether this is done. Readers cannot tell what happens to their data. Say that it is done, or when it is.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const stated = new Set(
      readPolicy(policy).disclosures.flatMap(({ type, affirmed, statement }) => (affirmed && PRACTICES.has(type) ? statement : [])),
    )
    for (const [index, { text, prose, introduction }] of policy.statements.entries()) {
      if (!stated.has(index) || introduction !== undefined || CONDITIONAL.test(text)) continue
      for (const { 0: words, index: at, groups } of text.matchAll(HEDGE)) {
        const hedge = groups?.['hedge'] ?? ''
        const start = prose.start + at + words.toLowerCase().indexOf(` ${hedge.toLowerCase()} `) + 1
        const span = toSourceSpan(policy.prose, { start, end: start + hedge.length })
        const without = toSourceSpan(policy.prose, { start, end: start + hedge.length + 1 })
        report({
          message: 'hedge',
          data: { hedge },
          span,
          suggestions: [{ title: `Leave out '${hedge}'`, edits: [{ span: without, text: '' }] }],
        })
      }
    }
  },
})
