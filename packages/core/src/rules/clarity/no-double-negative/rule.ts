import { isRead } from '../../../reading/language.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { defineRule } from '../../rule.ts'

const NOT = "(?:not|never|cannot|don[’']t|doesn[’']t|won[’']t|isn[’']t|aren[’']t)"
const BETWEEN = '(?:be |been |have |in any way |otherwise |entirely |altogether ){0,2}'
const NEGATIVE =
  '(?:un(?:able|likely|common|usual|aware|willing|lawful(?:ly)?|reasonabl[ey]|necessar(?:y|ily)|related|limited|restricted|affected|known|duly)|im(?:possible|probable|permissible|material)|in(?:accurate|appropriate(?:ly)?|complete|compatible|consistent|dispensable|significant|frequently|correct)|ir(?:relevant|revocable)|dis(?:similar|proportionate(?:ly)?)|fail(?:s|ed)? to|refuse to|omit to)'
const DOUBLE = new RegExp(`(?<![\\p{L}])${NOT} ${BETWEEN}${NEGATIVE}(?![\\p{L}])`, 'giu')

export default defineRule({
  id: 'clarity/no-double-negative',
  description: 'Finds two negations in a row, of which readers have to work out the sense.',
  recommended: 'off',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    double: "'{words}' negates twice. Readers in a hurry take it for its opposite. Say what is the case.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    for (const { text, prose } of policy.statements) {
      for (const { 0: words, index } of text.matchAll(DOUBLE)) {
        const start = prose.start + index
        report({ message: 'double', data: { words }, span: toSourceSpan(policy.prose, { start, end: start + words.length }) })
      }
    }
  },
})
