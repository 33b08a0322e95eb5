import { wordForm } from '../shifts/word-forms.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that hold a sentence together and say nothing by themselves. */
const FUNCTION_WORDS = new Set(
  [
    ...set(
      'a an the this that these those it its they them their there here we us our you your i of in on at to for from by with into onto over about as ' +
        'and or so then also too therefore thus however moreover furthermore additionally please note currently now such be been being is are was were am has have had ' +
        'do does did will would which who whom whose what where when while than how one more information data personal via upon through within per',
    ),
  ].map(wordForm),
)

/** Whether a word says something of its own. */
export const isTelling = (word: string): boolean => !FUNCTION_WORDS.has(wordForm(word))
