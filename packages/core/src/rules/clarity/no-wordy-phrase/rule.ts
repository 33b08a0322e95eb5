import { isRead } from '../../../reading/language.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/**
 * Several words where one does, and nouns made of verbs; with the shorter words that say the same in every sentence. "In order to"
 * is none of them: it marks a purpose, which a bare "to" leaves to be guessed.
 */
const SHORTER: Readonly<Record<string, string>> = {
  'in the event that': 'if',
  'in the event of': 'in case of',
  'in the case that': 'if',
  'on the condition that': 'if',
  'prior to': 'before',
  'subsequent to': 'after',
  'at the time that': 'when',
  'at such time as': 'when',
  'at this point in time': 'now',
  'at the present time': 'now',
  'for the duration of': 'during',
  'during the course of': 'during',
  'for the reason that': 'because',
  'due to the fact that': 'because',
  'in light of the fact that': 'because',
  'despite the fact that': 'although',
  'with regard to': 'about',
  'with respect to': 'about',
  'by means of': 'by',
  'in the absence of': 'without',
  'a number of': 'several',
  'the majority of': 'most',
  'in excess of': 'more than',
  'is able to': 'can',
  'are able to': 'can',
  'has the ability to': 'can',
  'have the ability to': 'can',
  'make use of': 'use',
  'makes use of': 'uses',
  'making use of': 'using',
  'give consideration to': 'consider',
  'make a decision': 'decide',
  'provide notification to': 'notify',
  'provide notice to': 'notify',
  'carry out an assessment of': 'assess',
  'conduct an analysis of': 'analyse',
  'perform an analysis of': 'analyse',
  'conduct an investigation of': 'investigate',
  'carry out the processing of': 'process',
  'perform the processing of': 'process',
  'take into consideration': 'consider',
  utilize: 'use',
  utilizes: 'uses',
  utilise: 'use',
  utilises: 'uses',
}
const WORDY = new RegExp(`\\b(?:${Object.keys(SHORTER).join('|')})\\b`, 'gi')

/** The shorter words as they stand at that place: with a capital where the phrase had one. */
const likeCase = (short: string, phrase: string) => (/^\p{Lu}/u.test(phrase) ? short.charAt(0).toUpperCase() + short.slice(1) : short)

export default defineRule({
  id: 'clarity/no-wordy-phrase',
  description: 'Finds phrases of several words where one does, and nouns made of verbs.',
  recommended: 'off',
  suggests: true,
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    wordy: "'{phrase}' says no more than '{short}'. Such words make sentences long and hide the verb. Use the shorter one.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const isKept = createOverlapTest([...policy.links, ...policy.marks.filter(({ type }) => type === 'code')].map(({ prose }) => prose))
    for (const { 0: phrase, index } of policy.prose.text.matchAll(WORDY)) {
      const place = { start: index, end: index + phrase.length }
      const short = SHORTER[phrase.toLowerCase()]
      if (short === undefined || isKept(place)) continue
      const span = toSourceSpan(policy.prose, place)
      report({
        message: 'wordy',
        data: { phrase, short },
        span,
        suggestions: [{ title: `Say '${short}'`, edits: [{ span, text: likeCase(short, phrase) }] }],
      })
    }
  },
})
