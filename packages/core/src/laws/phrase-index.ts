import type { Phrase } from './condition.ts'
import { isWordAt, placeOf, type Sought, soughtOf } from './says.ts'

/** Hears where a phrase stands: its place in the list, and where in the text it begins. */
export type PhraseListener = (phrase: number, at: number) => void

interface Indexed extends Sought {
  /** The place in the list. */
  readonly phrase: number
}

const ASCII = 128
/** The two letters at a place as one number; all letters beyond ASCII are taken for one. */
function openingOf(text: string, at: number): number {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  return (first < ASCII ? first : 0) * ASCII + (second < ASCII ? second : 0)
}

/**
 * Makes a search for many phrases in one pass over a text in search form: each stands there as whole words, just as
 * `says` finds it. A law asks for hundreds of phrases, and a statement says few.
 */
export function createPhraseIndex(phrases: readonly Phrase[]): (searchText: string, hear: PhraseListener) => void {
  /** A list is looked up faster than in a map. */
  const byOpening: (Indexed[] | undefined)[] = new Array(ASCII * ASCII).fill(undefined)
  /** Those that cannot be looked up by the two letters they begin with. */
  const others: number[] = []
  for (const [phrase, written] of phrases.entries()) {
    const sought = soughtOf(written)
    if (sought.words === '') continue
    if (sought.words.length < 2 || !isWordAt(sought.words, 0)) {
      others.push(phrase)
      continue
    }
    const opening = openingOf(sought.words, 0)
    const known = byOpening[opening]
    if (known === undefined) byOpening[opening] = [{ ...sought, phrase }]
    else known.push({ ...sought, phrase })
  }
  return (searchText, hear) => {
    let isInWord = false
    for (let at = 0; at < searchText.length; at++) {
      const begins = !isInWord
      isInWord = isWordAt(searchText, at)
      if (!begins || !isInWord) continue
      const candidates = byOpening[openingOf(searchText, at)]
      if (candidates === undefined) continue
      for (const { words, open, phrase } of candidates) {
        if (searchText.startsWith(words, at) && (open || !isWordAt(searchText, at + words.length))) hear(phrase, at)
      }
    }
    for (const phrase of others) {
      const written = phrases[phrase] ?? ''
      for (let at = placeOf(searchText, written); at >= 0; at = placeOf(searchText, written, at + 1)) hear(phrase, at)
    }
  }
}
