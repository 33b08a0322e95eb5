import { tokenize } from '../../reading/phrases/tokens.ts'

/** Signs that are read aloud. */
const SPOKEN_SIGNS = /[%‰$£€¥§°+=<>]/g

/** What of a text is read: its words in lower case and the signs that count as words. Equal wordings read the same. */
export function wordingOf(text: string): { readonly words: readonly string[]; readonly signs: string } {
  return { words: tokenize(text).words, signs: text.match(SPOKEN_SIGNS)?.join('') ?? '' }
}

/** The same as one string, for comparing. */
export function wordingKey(text: string): string {
  const { words, signs } = wordingOf(text)
  // What has no words at all is told apart by its characters.
  return words.length === 0 ? text.trim() : signs === '' ? words.join(' ') : `${words.join(' ')}\n${signs}`
}
