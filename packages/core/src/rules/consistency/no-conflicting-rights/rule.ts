import type { ClauseNode } from '../../../document/policy.ts'
import type { DisclosureOf } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import type { ClauseKind } from '../../../taxonomy/clause-kinds.ts'
import { lineAt } from '../../../text/source.ts'
import { quoteOf } from '../../quotation.ts'
import { defineRule } from '../../rule.ts'

type Right = DisclosureOf<'right'>

/** A whole sentence that denies the right itself, to all data of the reader; a limit for some data or some cases denies nothing. */
const DENIES =
  /^(?:please note that )?(?:you (?:do not|don[’']t|will not|won[’']t) have (?:the |a |any )?(?:rights?|possibility|option) (?:to|of)|you (?:cannot|can ?not|can[’']t|may not|are not (?:able|entitled|allowed|permitted)(?: to)?)|(?:there is|we (?:offer|grant|provide)) no (?:right|way|possibility) (?:to|of)|we (?:do not|don[’']t) (?:offer|grant|provide|allow)|consent(?:, once given,)? cannot be|it is not possible to) (?:have )?[^.;:,()]{3,90}[.!]?$/i
/** Less than all data, other things than data, or a reason. */
const OF_SOME =
  /\b(?:this|these|those|such|certain|some|content|posts?|messages?|e-?mails|communications?|cookies?|transaction\w*|payment|order|history|log|logs|backups?|device|if|unless|until|without|because|since|before|while|when|where|once|after|through|via|from|others?|another|someone|public\w*|anonym\w*|aggregat\w*|another|receive|opt|unsubscribe|account owner|by yourself|yourself)\b/i
/** Clauses that hold in one place only, or for some people. */
const NARROW: ReadonlySet<string> = new Set<ClauseKind>(['regional', 'children', 'user-content', 'sale', 'advertising', 'cookies'])

export default defineRule({
  id: 'consistency/no-conflicting-rights',
  description: 'Finds policies that grant a right in one place and deny it in another.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 12(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    conflict:
      "This denies a right that line {line} grants: '{words}'. Readers give up a request that you would have to answer. Correct one, or say here what is excepted.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { disclosures, kindsOf } = readPolicy(policy)
    const isNarrow = (clause: ClauseNode | undefined) => clause === undefined || NARROW.has(kindsOf(clause)[0]?.kind ?? '')
    const isFlat = ({ exception, condition, statement }: Right) =>
      exception === undefined && condition === undefined && !isNarrow(policy.clauses[policy.statements[statement]?.clause ?? -1])
    const rights = disclosures.filter((one): one is Right => one.type === 'right' && isFlat(one))
    const reported = new Set<number>()
    for (const { affirmed, right, statement } of rights) {
      const denying = policy.statements[statement]
      if (affirmed || denying === undefined || reported.has(statement)) continue
      if (!DENIES.test(denying.text.trim()) || OF_SOME.test(denying.text)) continue
      const granted = rights.find((one) => one.affirmed && one.right === right && one.statement !== statement)
      const contrary = policy.statements[granted?.statement ?? -1]
      if (contrary === undefined) continue
      reported.add(statement)
      report({
        message: 'conflict',
        data: { line: lineAt(policy.source, contrary.span.start), words: quoteOf(contrary) },
        span: denying.span,
      })
    }
  },
})
