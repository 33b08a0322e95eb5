import { ADVERBS, AUXILIARIES } from '../../reading/scope/words.ts'

const IRREGULAR: Readonly<Record<string, string>> = {
  using: 'use',
  utilize: 'use',
  utilise: 'use',
  utilizes: 'use',
  utilises: 'use',
  utilized: 'use',
  utilised: 'use',
  utilizing: 'use',
  utilising: 'use',
  sold: 'sell',
  kept: 'keep',
  held: 'hold',
  gave: 'giv',
  given: 'giv',
  gives: 'giv',
  give: 'giv',
  giving: 'giv',
  sent: 'send',
  made: 'make',
  making: 'make',
  taken: 'take',
  took: 'take',
  told: 'tell',
  data: 'information',
  emails: 'email',
  has: 'have',
  had: 'have',
  does: 'do',
  did: 'do',
  is: 'are',
  was: 'are',
  were: 'are',
  children: 'child',
  an: 'a',
  ltd: 'limit',
  inc: 'incorporat',
}
const LEAST_STEM = 4

/**
 * The form under which inflections and spellings of a word, and words of one meaning ("use", "utilize"; "data", "information"),
 * are the same word. Words of legal force ("may", "must", "not") have forms of their own.
 */
export function wordForm(word: string): string {
  const irregular = IRREGULAR[word]
  if (irregular !== undefined) return irregular
  if (word.endsWith('ies') && word.length > LEAST_STEM) return `${word.slice(0, -3)}y`
  if (word.endsWith('ied') && word.length > LEAST_STEM) return `${word.slice(0, -3)}y`
  for (const ending of ['ing', 'ed', 'es', 'e'])
    if (word.endsWith(ending) && word.length - ending.length >= LEAST_STEM) return toAmericanSpelling(word.slice(0, -ending.length))
  if (word.endsWith('ed') && word.length === LEAST_STEM) return word.slice(0, -1)
  if (word.endsWith('s') && word.length >= LEAST_STEM && !/(?:ss|us|is)$/.test(word)) return toAmericanSpelling(word.slice(0, -1))
  return toAmericanSpelling(word)
}

const toAmericanSpelling = (stem: string) =>
  stem.length > LEAST_STEM
    ? stem
        .replace(/(?<=\p{L}{3})is(?=$|ation)/u, 'iz')
        .replace(/(?<=\p{L}{3})our$/u, 'or')
        .replace(/ll$/, 'l')
    : stem

/** Verbs that look like adverbs. */
const VERBS_IN_LY: ReadonlySet<string> = new Set(['reply', 'apply', 'supply', 'comply', 'rely', 'imply', 'multiply'])

/** Whether a word only stands between a subject and its verb. */
export const isBetweenSubjectAndVerb = (word: string): boolean =>
  AUXILIARIES.has(word) || ADVERBS.has(word) || (word.endsWith('ly') && !VERBS_IN_LY.has(word))
