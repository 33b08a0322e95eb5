import { firstAt } from '../../text/first-at.ts'
import { toLowerCaseInPlace } from '../../text/lower-case.ts'
import { segmentSentences } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import { createSettledScores, type SettledScores } from './families.ts'
import { type Tokens, tokenize } from './features.ts'
import type { EncodedWords, KindModel } from './model.ts'
import { findHints, findSignals, findWording, type Wording, wordingsWithin } from './signals.ts'

/** A sentence of a passage, scored when first asked for. */
export interface PassageSentence {
  /** Where it stands in the text that the words were read from. */
  readonly span: Span
  /** Its words: from the first up to, not including, the last. */
  readonly from: number
  readonly to: number
  readonly scores: SettledScores
}

/** A text, or a part of one, made ready for the model: its words, its sentences, and its wording. */
export interface Passage extends Wording {
  readonly text: string
  /** The text in lower case, with every character at its place. */
  readonly lower: string
  /** Where the text begins in the one its words were read from: the places of `tokens` count from there. */
  readonly start: number
  /** The words of the heading, then those of the whole text. */
  readonly tokens: Tokens
  readonly words: EncodedWords
  /** The first word that counts: of the heading, where there is one. */
  readonly opening: number
  /** The words of the passage itself: from the first up to, not including, the last. */
  readonly from: number
  readonly to: number
  readonly sentences: readonly PassageSentence[]
}

type PassageWords = Omit<Passage, 'sentences' | keyof Wording>

/** The first word at or after a place, from a word on. */
const wordAt = ({ tokens, to }: PassageWords, place: number, from: number) => firstAt(place, from, to, (index) => tokens.starts[index] ?? 0)

/** @param sentences spans into the text of the words. */
function readSentences(model: KindModel, words: PassageWords, sentences: readonly Span[]): PassageSentence[] {
  let from = words.from
  return sentences.map((sentence) => {
    const span = { start: words.start + sentence.start, end: words.start + sentence.end }
    const [first, to] = [from, wordAt(words, span.end, from)]
    from = to
    return { span, from: first, to, scores: createSettledScores(() => model.score(words.words, first, to)) }
  })
}

/**
 * Reads the words of a text that may stand under a heading.
 *
 * @param sentences how `segmentSentences` cuts the text, where that is known.
 */
export function readPassage(
  model: KindModel,
  text: string,
  heading?: string,
  sentences: readonly Span[] = segmentSentences(text),
): Passage {
  const lower = toLowerCaseInPlace(text)
  const above = heading === undefined ? undefined : tokenize(toLowerCaseInPlace(heading))
  const tokens = tokenize(lower, above)
  const [from, to] = [above?.forms.length ?? 0, tokens.forms.length]
  const words = { text, lower, start: 0, tokens, words: model.encode(tokens.forms), opening: 0, from, to }
  return { ...words, sentences: readSentences(model, words, sentences), ...findWording(lower) }
}

/** The first sentence at or after a place. */
const sentenceAt = ({ sentences }: Passage, place: number) =>
  firstAt(place, 0, sentences.length, (index) => sentences[index]?.span.start ?? 0)

const isLineBreak = (text: string, at: number) => at < 0 || at >= text.length || text.charAt(at) === '\n'

/** A part of a passage, by its place in the whole text, that begins and ends between words; without the heading. */
export function partOf(model: KindModel, passage: Passage, { start, end }: Span): Passage {
  const from = wordAt(passage, start, passage.from)
  const to = wordAt(passage, end, from)
  const [first, last] = [start - passage.start, end - passage.start]
  const text = passage.text.slice(first, last)
  const lower = passage.lower.slice(first, last)
  const words = { ...passage, text, lower, start, opening: from, from, to }
  // No sentence and no wording is cut at a line break: what stands in whole lines was found in the whole.
  if (!isLineBreak(passage.text, first - 1) || !isLineBreak(passage.text, last))
    return { ...words, sentences: readSentences(model, words, segmentSentences(text)), ...findWording(lower) }
  return {
    ...words,
    sentences: passage.sentences.slice(sentenceAt(passage, start), sentenceAt(passage, end)),
    signals: findSignals(lower, wordingsWithin(passage.signals, last)),
    hints: findHints(lower, passage.hints),
  }
}
