import type { Policy } from '../../../document/policy.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import type { TermUse } from '../../../reading/terms.ts'
import { overlaps } from '../../../text/span.ts'
import { defineRule } from '../../rule.ts'

/** What stands before a term that is spoken of, not used: `the term "Data"`. */
const OPENS_QUOTE = /["“”„«'‘]\s?$/
/** What follows the label of an entry, which its text explains: "Device Data: the model and ...". */
const CLOSES_LABEL = /^["”»’*_)\s]{0,4}(?::| [–—-] )/
/** "Budget Advice Service (BAS)", "(Payment Services) Rules", "Quill Technologies, Inc.": proper names. */
const WITHIN_NAME = /^(?:\)| \(\p{Lu}{2}|,? (?:Inc|LLC|LLP|Ltd|Limited|PLC|plc|Corp|Co|GmbH|AG|SE|KG|SAS?|Pty|B\.V|N\.V|S\.A)\b)/u
/** Longer marked words are no label but a marked passage. */
const LONGEST_LABEL = 60
const AROUND = 12

/** Whether the words are set off as a label is: "under *Account › Profile*". */
function isSetOff({ marks }: Policy, { span }: TermUse): boolean {
  return marks.some((mark) => mark.prose.end - mark.prose.start <= LONGEST_LABEL && overlaps(mark.span, span))
}

/** Whether the words stand as a label, a quotation or a name rather than as a term in a sentence. */
function isMention(policy: Policy, use: TermUse): boolean {
  const { source, links } = policy
  const { span } = use
  const before = source.text.slice(Math.max(0, span.start - AROUND), span.start)
  const after = source.text.slice(span.end, span.end + AROUND).replace(/<\/?[a-z]{0,8}>?/gi, '')
  if (isSetOff(policy, use)) return true
  return OPENS_QUOTE.test(before) || CLOSES_LABEL.test(after) || WITHIN_NAME.test(after) || links.some((link) => overlaps(link.span, span))
}

export default defineRule({
  id: 'terms/no-undefined-term',
  description: 'Finds capitalised terms that are used as if they were defined, but are not.',
  recommended: 'info',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    undefined:
      "'{term}' is written like a defined term, but this policy does not define it. Readers can only guess what it covers. Define it where it first stands, or write it in lower case.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const reported = new Set<string>()
    for (const use of readPolicy(policy).terms.undefinedUses) {
      if (reported.has(use.term) || isMention(policy, use)) continue
      reported.add(use.term)
      report({ message: 'undefined', data: { term: use.term }, span: use.span })
    }
  },
})
