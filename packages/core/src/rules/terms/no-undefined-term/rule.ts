import type { Policy } from '../../../document/policy.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import type { TermUse } from '../../../reading/terms.ts'
import { lineAt } from '../../../text/source.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/** What stands before a term in a longer quotation: `in “How We Use Personal Data”`. */
const WITHIN_QUOTE = /[“„][^“”„]{0,80}$/
/** What stands before a term that is spoken of, not used: `the term "Data"`. */
const OPENS_QUOTE = /["“”„«'‘]\s?$/
/** What follows the label of an entry, which its text explains: "Device Data: the model and ...". */
const CLOSES_LABEL = /^["”»’*_)\s]{0,4}(?::| [–—-] )/
/** "Budget Advice Service (BAS)", "(Payment Services) Rules", "Quill Technologies, Inc.": proper names. */
const WITHIN_NAME =
  /^(?:\)| providers?\b| \(\p{Lu}{2}|,? (?:Inc|LLC|LLP|Ltd|Limited|PLC|plc|Corp|Co|GmbH|AG|SE|KG|SAS?|Pty|B\.V|N\.V|S\.A)\b)/u
/** "Shop Services (including our app)": explained where it stands. */
const EXPLAINED_BEHIND = /^\s\((?:including|such as|e\.g\.|i\.e\.|for example|like)/i
/** "The Apps and Websites access in your preferences": the words of a menu. */
const OF_A_MENU = /^[^.;\n]{0,100}\b(?:settings|preferences|menu|tab|dashboard)\b/i
/** "Terms we use without defining them are defined in the Terms of Use." */
const DEFINED_ELSEWHERE =
  /\bterms?\b[^.]{0,60}\b(?:not (?:otherwise )?defin\w{1,8}|without defining|undefined|unless (?:otherwise )?defined)\b[^.]{0,80}\b(?:meanings?|definitions?|defined)\b|\bunless (?:otherwise )?defined\b[^.]{0,60}\bterms?\b[^.]{0,80}\bmeanings?\b/i
/** Longer marked words are no label but a marked passage. */
const LONGEST_LABEL = 60
const AROUND = 12
const LONGEST_QUOTE = 80

/** Makes a test whether words stand as a label, a quotation or a name rather than as a term in a sentence. */
function createMentionTest({ source, links, marks }: Policy): (use: TermUse) => boolean {
  const isLinked = createOverlapTest(links.map((link) => link.span))
  // "Under *Account › Profile*": set off as a label is.
  const isSetOff = createOverlapTest(marks.filter(({ prose }) => prose.end - prose.start <= LONGEST_LABEL).map((mark) => mark.span))
  return ({ span }) => {
    if (isLinked(span) || isSetOff(span)) return true
    const before = source.text.slice(Math.max(0, span.start - LONGEST_QUOTE), span.start)
    const behind = source.text.slice(span.end, span.end + LONGEST_QUOTE + LONGEST_LABEL)
    if (EXPLAINED_BEHIND.test(behind) || OF_A_MENU.test(behind)) return true
    const after = behind.slice(0, AROUND).replace(/<\/?[a-z]{0,8}>?/gi, '')
    return OPENS_QUOTE.test(before) || WITHIN_QUOTE.test(before) || CLOSES_LABEL.test(after) || WITHIN_NAME.test(after)
  }
}

export default defineRule({
  id: 'terms/no-undefined-term',
  description: 'Finds capitalised terms that are used as if they were defined, but are not.',
  recommended: 'info',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    undefined:
      "'{term}' is written like a defined term, but this policy does not define it. Readers can only guess what it covers. Define it where it first stands, or write it in lower case.",
    elsewhere:
      "'{term}' and terms like it are defined in another document only, as line {line} says. Readers need both to understand this one. Define here what this policy turns on.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const reported = new Set<string>()
    const refers = policy.statements.find(({ text }) => DEFINED_ELSEWHERE.test(text))
    const isMention = createMentionTest(policy)
    for (const use of readPolicy(policy).terms.undefinedUses) {
      if (reported.has(use.term) || isMention(use)) continue
      reported.add(use.term)
      if (refers === undefined) report({ message: 'undefined', data: { term: use.term }, span: use.span })
      else return report({ message: 'elsewhere', data: { term: use.term, line: lineAt(policy.source, refers.span.start) }, span: use.span })
    }
  },
})
