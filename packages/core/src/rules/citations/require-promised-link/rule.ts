import type { Policy, Statement } from '../../../document/policy.ts'
import { isRead } from '../../../reading/language.ts'
import { createStatementFact } from '../../../reading/search.ts'
import { findEmails, findUrls } from '../../../text/contacts.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/** "Click here", "available here": the word is nothing but a link. */
const HERE =
  /\b(?:(?:click|tap|press)(?:ing)?(?: on)? (?:here|this link)|(?:available|found|viewed|accessed|obtained|downloaded|read|see|visit|view|find (?:it|out|more|them)|learn more|more information|details|opt[- ]out|form|list|policy|notice)(?: (?:is|are|by clicking|by going))?(?: available)? here|(?:at|via|through|using|under|by following|by clicking(?: on)?|visit|follow|use) (?:this|the following) (?:link|url|web ?page|form)|(?:at|under) the following (?:web ?site|address|web address))(?=[.,;:)]|$| (?:to|for|and|if)\b)/i
/** "The list of our sub-processors is available": where? */
const DOCUMENT =
  /\b(?:list of (?:our |the |all )?(?:current )?(?:sub-?processors|cookies|service providers|partners|vendors|affiliates|recipients)|cop(?:y|ies) of (?:the|these|our|such) (?:standard contractual clauses|SCCs|safeguards|binding corporate rules)) (?:is|are|can be) (?:publicly )?(?:available|found|viewed|accessed|downloaded)(?: (?:online|on our (?:website|site)))?[.!]?$/i
/** Where it is to be had after all. */
const ELSEWHERE =
  /\b(?:upon request|on request|by (?:contacting|writing|e-?mailing|calling|asking)|below|above|section|annex|appendix|schedule|table|settings|account|app|contact us|following (?:table|list|section))\b/i
/** So many sentences behind one that announces it, a link may stand. */
const AHEAD = 2

/** What each statement promises: by a word that looks like a link, or by naming a document. */
const promisesIn = createStatementFact(({ text }) => {
  const here = HERE.exec(text)?.[0]
  return { here, isDocument: here === undefined && DOCUMENT.test(text.trim()) }
})

export default defineRule({
  id: 'citations/require-promised-link',
  description: 'Finds sentences that send the reader to a page, form or document and do not link it.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    here: "'{words}' was a link once, or was meant to be one. The reader is sent nowhere. Link it, or write the address.",
    document:
      'This says that a document can be had, and not where. Readers who want it have to search. Link it, or say whom to ask for it.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const isLinked = createOverlapTest(policy.links.map(({ span }) => span))
    for (const [index, { here, isDocument }] of promisesIn(policy).entries()) {
      const statement = policy.statements[index]
      if (statement === undefined || (here === undefined && !isDocument) || leads(policy, statement, isLinked)) continue
      if (isDocument ? ELSEWHERE.test(statement.text) : isFollowed(policy, index, isLinked)) continue
      report({ message: isDocument ? 'document' : 'here', data: { words: here ?? '' }, span: statement.span })
    }
  },
})

/** Whether a statement holds a link or an address. */
function leads({ source }: Policy, { span, text }: Statement, isLinked: (span: Statement['span']) => boolean): boolean {
  return (
    isLinked(span) ||
    findUrls(text).length > 0 ||
    findEmails(text).length > 0 ||
    /https?:|www\./i.test(source.text.slice(span.start, span.end))
  )
}

/** Whether a link or an address stands right behind a statement: "Use the following link:". */
function isFollowed(policy: Policy, index: number, isLinked: (span: Statement['span']) => boolean): boolean {
  return policy.statements.slice(index + 1, index + 1 + AHEAD).some((next) => leads(policy, next, isLinked))
}
