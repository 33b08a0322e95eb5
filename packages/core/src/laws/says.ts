import { keepByText } from '../text/keep-by-text.ts'
import type { Phrase } from './condition.ts'

const WORD_CHARACTER = /[\p{L}\p{N}]/u

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && WORD_CHARACTER.test(character)
}

/** Lower case, with typographic apostrophes made plain and white space folded: the form in which phrases are sought. */
export function toSearchText(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
}

/** What ends the reach of a negation: the end of its clause, or a word that begins another. */
const BOUNDARY = /[.;:,()|!?–—]|\b(?:and|but|because|if|unless|until|when|where|while|that|which|who|so|as)\b/g
/** A negation, and at most five words after it; "not only" and "no later than" deny nothing. */
const NEGATED =
  /\b(?:not|never|cannot|nobody|none|neither|nor|no)\b(?! (?:only|just|limited|later|more|less|longer than|matter)\b)(?: [^ ]{1,30}){0,5} ?$|n't(?: [^ ]{1,30}){0,5} ?$/
const LONGEST_REACH = 90

/** Whether words that begin at `at` are denied: "we do not verify", "no agent". */
function isNegated(searchText: string, at: number): boolean {
  const before = searchText.slice(Math.max(0, at - LONGEST_REACH), at)
  let from = 0
  for (const boundary of before.matchAll(BOUNDARY)) from = boundary.index + boundary[0].length
  const reach = before.slice(from)
  return NEGATED.test(reach) && !/\bor not\b/.test(reach)
}

/** A phrase as it is sought. */
interface Sought {
  readonly words: string
  /** Whether the last word may go on. */
  readonly open: boolean
}

const soughtOf = keepByText((phrase: Phrase): Sought => {
  const open = phrase.endsWith('*')
  return { words: (open ? phrase.slice(0, -1) : phrase).toLowerCase(), open }
})

/** Where in a text in search form (see {@link toSearchText}), from `from` on, the phrase stands as whole words; -1 if nowhere. */
function placeOf(searchText: string, phrase: Phrase, from = 0): number {
  const { words, open } = soughtOf(phrase)
  if (words === '') return -1
  for (let at = searchText.indexOf(words, from); at >= 0; at = searchText.indexOf(words, at + 1)) {
    const begins = !isWordCharacter(searchText[at - 1])
    if (begins && (open || !isWordCharacter(searchText[at + words.length]))) return at
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

/** Whether a text in search form contains one of the phrases where it is not denied. */
export function affirmsOneOf(searchText: string, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => {
    for (let at = placeOf(searchText, phrase); at >= 0; at = placeOf(searchText, phrase, at + 1)) {
      if (!isNegated(searchText, at)) return true
    }
    return false
  })
}
