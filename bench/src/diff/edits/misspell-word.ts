import type { Edit } from '../edit.ts'
import { findPhrases } from '../phrases.ts'
import { replacePhrase } from './one-phrase.ts'

/** Long words in small letters: no names, nothing in a link. */
const LONG_WORD = /(?<=[a-z,] )[a-z]{9,16}(?=[ ,.;])/g

/** Two letters inside a long word change places. */
export const misspellWord: Edit = {
  name: 'misspell a word',
  group: 'meaning',
  apply(policy, random) {
    const phrase = random.pick(findPhrases(policy, LONG_WORD).filter(({ words }) => words[4] !== words[5]))
    if (phrase === undefined) return undefined
    const { words } = phrase
    return replacePhrase(phrase, words.slice(0, 4) + words.charAt(5) + words.charAt(4) + words.slice(6), {
      materiality: ['editorial'],
      direction: ['neutral'],
      shifts: 'none',
    })
  },
}
