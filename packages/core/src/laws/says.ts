import { keepByText } from '../text/keep-by-text.ts'
import type { Phrase } from './condition.ts'

const WORD_CHARACTER = /[\p{L}\p{N}]/u
/** By code, for the characters that texts are mostly made of. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) => (WORD_CHARACTER.test(String.fromCharCode(code)) ? 1 : 0))

/** Whether the character at a place of a text is one of a word; beyond its ends none is. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < IN_WORD.length ? IN_WORD[code] === 1 : WORD_CHARACTER.test(text.charAt(at))
}

/** White space that is not one space: most texts have none. */
const UNFOLDED = /\s\s|[^\S ]/

/** Lower case, with typographic apostrophes made plain and white space folded: the form in which phrases are sought. */
export function toSearchText(text: string): string {
  const plain = text.toLowerCase().replaceAll('’', "'")
  return UNFOLDED.test(plain) ? plain.replace(/\s+/g, ' ') : plain
}

/** A phrase as it is sought. */
export interface Sought {
  readonly words: string
  /** Whether the last word may go on. */
  readonly open: boolean
}

export const soughtOf = keepByText((phrase: Phrase): Sought => {
  const open = phrase.endsWith('*')
  return { words: (open ? phrase.slice(0, -1) : phrase).toLowerCase(), open }
})

/** Where in a text in search form (see {@link toSearchText}), from `from` on, the phrase stands as whole words; -1 if nowhere. */
export function placeOf(searchText: string, phrase: Phrase, from = 0): number {
  const { words, open } = soughtOf(phrase)
  if (words === '') return -1
  for (let at = searchText.indexOf(words, from); at >= 0; at = searchText.indexOf(words, at + 1)) {
    const begins = !isWordAt(searchText, at - 1)
    if (begins && (open || !isWordAt(searchText, at + words.length))) return at
  }
  return -1
}

/** Whether a text in search form contains the phrase as whole words. */
export function says(searchText: string, phrase: Phrase): boolean {
  return placeOf(searchText, phrase) >= 0
}

export function saysOneOf(searchText: string, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => says(searchText, phrase))
}
