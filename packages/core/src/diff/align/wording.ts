import { tokenize } from '../../reading/phrases/tokens.ts'

/** Signs that are read aloud. */
const SPOKEN_SIGNS = /[%‰$£€¥§°+=<>]/g

/** Signs that are put for an apostrophe by mistake. */
const MEANT_AS_APOSTROPHE = /(?<=\p{L})[‘`´](?=\p{L})/gu
/** The sign of a list item that was written out. Elsewhere such a sign may be an answer in a table. */
const BULLET = /^\s*[●○■□▪▫◆◇▶►➢➤‣⁃◦∙·]\s*(?=[\p{L}\p{N}"'“(])/u

/** What of a text is read: its words in lower case and the signs that count as words. Equal wordings read the same. */
export function wordingOf(text: string): { readonly words: readonly string[]; readonly signs: string } {
  const { words } = tokenize(text.replace(BULLET, '').replace(MEANT_AS_APOSTROPHE, '’'))
  return { words, signs: text.match(SPOKEN_SIGNS)?.join('') ?? '' }
}

/** The same as one string, for comparing. */
export function wordingKey(text: string): string {
  const { words, signs } = wordingOf(text)
  // What has no words at all is told apart by its characters.
  return words.length === 0 ? text.trim() : signs === '' ? words.join(' ') : `${words.join(' ')}\n${signs}`
}
