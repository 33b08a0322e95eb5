import type { Span } from '../../text/span.ts'
import { type Token, tokenize } from './features.ts'
import type { EncodedWords, KindModel } from './model.ts'

/** A text, or a part of one, made ready for the model. */
export interface Passage {
  readonly text: string
  /** Where the text begins in the one its words were read from: the spans of `tokens` count from there. */
  readonly start: number
  /** The words of the heading, then those of the whole text. */
  readonly tokens: readonly Token[]
  readonly words: EncodedWords
  /** The first word that counts: of the heading, where there is one. */
  readonly opening: number
  /** The words of the passage itself: from the first up to, not including, the last. */
  readonly from: number
  readonly to: number
}

/** Reads the words of a text that may stand under a heading. */
export function readPassage(model: KindModel, text: string, heading?: string): Passage {
  const above = heading === undefined ? [] : tokenize(heading)
  const own = tokenize(text)
  const tokens = above.length === 0 ? own : [...above, ...own]
  return { text, start: 0, tokens, words: model.encode(tokens), opening: 0, from: above.length, to: tokens.length }
}

/** The first word at or after a place, from a word on. */
export function wordAt({ tokens, to }: Passage, place: number, from: number): number {
  let index = from
  while (index < to && (tokens[index]?.span.start ?? 0) < place) index++
  return index
}

/** A part of a passage, by its place in the whole text, that begins and ends between words; without the heading. */
export function partOf(passage: Passage, { start, end }: Span): Passage {
  const from = wordAt(passage, start, passage.from)
  const to = wordAt(passage, end, from)
  return { ...passage, text: passage.text.slice(start - passage.start, end - passage.start), start, opening: from, from, to }
}
