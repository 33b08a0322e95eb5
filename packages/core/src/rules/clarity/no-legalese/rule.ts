import { isRead } from '../../../reading/language.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/** Words of deeds and contracts, with the plain words that say the same; '' where the sentence says it without. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  hereinafter: 'from here on',
  hereafter: 'from here on',
  hereinabove: 'above',
  hereinbefore: 'above',
  hereunder: 'under this policy',
  hereto: 'to this policy',
  hereof: 'of this policy',
  herein: 'here',
  hereby: '',
  thereof: 'of it',
  thereto: 'to it',
  therein: 'in it',
  thereunder: 'under it',
  therefrom: 'from it',
  wherein: 'in which',
  whereby: 'by which',
  whereof: 'of which',
  whatsoever: 'at all',
  notwithstanding: 'despite',
  aforementioned: '',
  'afore-mentioned': '',
  aforesaid: '',
  'mutatis mutandis': 'with the necessary changes',
  'inter alia': 'among others',
  'prima facie': 'at first sight',
  'pursuant to': 'under',
  'in accordance with the provisions of': 'under',
  'for the avoidance of doubt': 'to be clear',
}
const LEGALESE = new RegExp(`\\b(?:${Object.keys(PLAIN_WORDS).join('|')})\\b`, 'gi')

/** The plain words as they stand at that place: with a capital where the word had one. */
const likeCase = (plain: string, word: string) => (/^\p{Lu}/u.test(word) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain)

export default defineRule({
  id: 'clarity/no-legalese',
  description: 'Finds words of deeds and contracts that plain words can replace.',
  recommended: 'off',
  suggests: true,
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    replace: "'{word}' is a word of contracts. Many readers do not know it. Say '{plain}'.",
    omit: "'{word}' is a word of contracts. Many readers do not know it. Leave it out.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const isKept = createOverlapTest([...policy.links, ...policy.marks.filter(({ type }) => type === 'code')].map(({ span }) => span))
    for (const { 0: word, index } of policy.prose.text.matchAll(LEGALESE)) {
      const span = toSourceSpan(policy.prose, { start: index, end: index + word.length })
      const plain = PLAIN_WORDS[word.toLowerCase()]
      if (plain === undefined || isKept(span)) continue
      if (plain === '') report({ message: 'omit', data: { word }, span })
      else
        report({
          message: 'replace',
          data: { word, plain },
          span,
          suggestions: [{ title: `Say '${plain}'`, edits: [{ span, text: likeCase(plain, word) }] }],
        })
    }
  },
})
