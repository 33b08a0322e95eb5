import type { Phrase } from './condition.ts'

const WORD_CHARACTER = /[\p{L}\p{N}]/u

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && WORD_CHARACTER.test(character)
}

/** Lower case, with typographic apostrophes made plain and white space folded: the form in which phrases are sought. */
export function toSearchText(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
}

/** Whether a text in search form (see {@link toSearchText}) contains the phrase as whole words. */
export function says(searchText: string, phrase: Phrase): boolean {
  const open = phrase.endsWith('*')
  const words = (open ? phrase.slice(0, -1) : phrase).toLowerCase()
  if (words === '') return false
  for (let at = searchText.indexOf(words); at >= 0; at = searchText.indexOf(words, at + 1)) {
    const begins = !isWordCharacter(searchText[at - 1])
    if (begins && (open || !isWordCharacter(searchText[at + words.length]))) return true
  }
  return false
}

export function saysOneOf(searchText: string, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => says(searchText, phrase))
}
