import {
  BEFORE_NUMBERED_NOUNS,
  CLOSING_ABBREVIATIONS,
  LABELLED_NOUNS,
  LEADING_ABBREVIATIONS,
  NUMBERED_NOUNS,
  REFERENCE_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TIME_OF_DAY,
  WORDS_TOO,
} from './abbreviations.ts'
import { matchesOf } from './matches.ts'
import { breakPlainLine } from './plain-breaks.ts'
import { breakLine, type SentenceBreaker } from './sentence-breaks.ts'
import type { Span } from './span.ts'

/** How far a decision looks to either side of a break, in UTF-16 code units. */
const CONTEXT = 60

const LINE = /[^\n\r\u2028\u2029]+/g
const SPACE = /\s/
const WORD_CHARACTER = /[\p{L}\p{N}]/u
const NEXT_WORD = /^[\s"'“”‘’«»([{]{0,4}([\p{L}\p{N}][\p{L}\p{N}'’]{0,30})/u
const SECOND_WORD_IS_LOWER = /^[\p{L}\p{N}'’-]{1,40},?\s\p{Ll}/u
/** The word before a full stop, with the full stops inside it. */
const LAST_WORD = /(?:^|[\s("'“”‘’«»[{/,–—-])(§§?|[\p{L}\p{N}º&'’.]{1,24})\.["'”’»)\]}]{0,3}\s{0,8}$/u
/** "z. B." and "p. ex." are read as "z.B." and "p.ex.". */
const SPACED_LETTERS = /(?<![\p{L}\p{N}])(\p{L}\.)\s(?=\p{L}{1,2}\.)/gu
const WHOLE_LABEL = /^[("[]?(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[ivxIVX]{1,5})[.)]{1,2}\s{0,8}$/u
/** What may stand between the mark that ends a sentence and the next one. */
const CLOSING = /["'”’»)\]}]/
const MOST_CLOSING = 3
const MOST_SPACE = 8
const LOWER_CASE = /^\p{Ll}/u
const UPPER_CASE = /^\p{Lu}/u
const DIGIT = /^[\d§]/
const TIME_ZONE_OR_DAY =
  /^(?:[A-Z]{2,4}\b|\(|Pacific|Eastern|Central|Mountain|Greenwich|Coordinated|Universal|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|and\b|to\b)/
/** An opening bracket that follows a full stop without a space; the rules take it for a closing one. */
const STRAY_OPENING = /[。！？．.!?][「『（【《〈“(]$/
/** A sentence begins right after a full stop: the space was forgotten. */
const FORGOTTEN_SPACE =
  /[.!?](?=(?:We|You|Your|Our|If|This|These|The|In|For|When|However|Please|They)[^\S\n\r\u2028\u2029]\p{Ll})(?<=(?<![./@\w-])[a-z]{3,30}.)/gu

function hasWordCharacter(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at += CONTEXT) {
    if (WORD_CHARACTER.test(text.slice(at, Math.min(span.end, at + CONTEXT)))) return true
  }
  return false
}

function endsInWord(before: string, words: ReadonlySet<string>): boolean {
  const word = /(\p{L}{1,20})\s{1,3}$/u.exec(before)?.[1]
  return word !== undefined && words.has(word.toLowerCase())
}

/** Whether the words after a name's full stop begin a sentence, judging by their first two. */
function opensSentence(after: string, word: string): boolean {
  return UPPER_CASE.test(word) && (SENTENCE_OPENERS.has(word.toLowerCase()) || SECOND_WORD_IS_LOWER.test(after))
}

/** The place of the mark behind which a text ends, but for what closes quotations and brackets, and white space; -1 without one. */
function endMarkOf(text: string): number {
  let at = text.length - 1
  for (let spaces = 0; spaces < MOST_SPACE && SPACE.test(text.charAt(at)); spaces++) at--
  for (let closing = 0; closing < MOST_CLOSING && CLOSING.test(text.charAt(at)); closing++) at--
  const mark = text.charAt(at)
  return mark === '.' || mark === '?' || mark === '!' ? at : -1
}

const SHORTEST_PLAIN_WORD = 3
const LONGEST_PLAIN_WORD = 24

/** The word before a full stop, in lower case, where it is made of plain letters and stands between white space and the stop: mostly. */
function plainWordBefore(text: string, stop: number): string | undefined {
  let from = stop
  while (from > 0 && isPlainLetter(text.charCodeAt(from - 1))) from--
  const length = stop - from
  if (length < SHORTEST_PLAIN_WORD || length > LONGEST_PLAIN_WORD || (from > 0 && text.charAt(from - 1) !== ' ')) return undefined
  return text.slice(from, stop).toLowerCase()
}

const isPlainLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Whether a word that is no abbreviation stands before the full stop. */
function isOrdinary(word: string): boolean {
  return !(TIME_OF_DAY.has(word) || REFERENCE_ABBREVIATIONS.has(word) || LEADING_ABBREVIATIONS.has(word) || CLOSING_ABBREVIATIONS.has(word))
}

/** Whether the full stop at the end of `before` belongs to an abbreviation, initial or ordinal that `after` continues. */
function isContinued(before: string, after: string): boolean {
  const tight = before.replace(SPACED_LETTERS, '$1')
  const found = LAST_WORD.exec(tight)
  const written = found?.[1]
  const next = NEXT_WORD.exec(after)?.[1]
  if (found === null || written === undefined) return false
  const word = written.toLowerCase()
  const numbered = DIGIT.test(after)
  const opener = next !== undefined && UPPER_CASE.test(next) && SENTENCE_OPENERS.has(next.toLowerCase())

  if (TIME_OF_DAY.has(word)) return TIME_ZONE_OR_DAY.test(after)
  if (REFERENCE_ABBREVIATIONS.has(word)) {
    if (numbered) return true
    if (!WORDS_TOO.has(word) && !opener) return true
    if (UPPER_CASE.test(written) && /^[A-Z](?:[-.\d]|\b)/.test(after) && !opener) return true
    // "Cal. Civ. Code": abbreviations in a chain.
    if (UPPER_CASE.test(written) && !opener && /^[A-Z][a-z]{1,5}\./.test(after)) return true
  }
  if (LEADING_ABBREVIATIONS.has(word) && (!WORDS_TOO.has(word) || (UPPER_CASE.test(written) && !opener))) return true
  if (after.startsWith('§')) return true
  if (CLOSING_ABBREVIATIONS.has(word)) {
    if (!after.startsWith('(') && next !== undefined && opensSentence(after, next)) return isCountry(word) && !opener
    return true
  }
  if (/^(?:\p{L}\.){1,5}\p{L}$/u.test(written)) return !opener
  const preceding = tight.slice(0, found.index + found[0].indexOf(written))
  if (/^\p{L}$/u.test(written) && /^\p{L}\./u.test(after)) return true
  if (/^\p{Lu}$/u.test(written))
    return numbered || (!opener && /\p{Lu}[\p{L}.]{0,30}\s$|^\s{0,4}$/u.test(preceding) && !endsInWord(preceding, LABELLED_NOUNS))
  // A label inside quotes or brackets: see "9. How to reach us".
  if (/^\d{1,3}$/.test(written) && /["“„«([]$/.test(preceding)) return true
  if (/^\d{1,2}$/.test(written) && next !== undefined)
    return NUMBERED_NOUNS.has(next.toLowerCase()) || (endsInWord(preceding, BEFORE_NUMBERED_NOUNS) && !opener)
  return false
}

/** "U.S. Department of ...": these stand before a noun far more often than at the end. */
function isCountry(word: string): boolean {
  return /^(?:u\.s|u\.s\.a|u\.k|e\.u|u\.n)$/.test(word)
}

/** Whether the breaker was wrong to cut between `current` and `next`, which touch. */
function isFalseBreak(text: string, current: Span, next: Span, lineEnd: number): boolean {
  const before = text.slice(Math.max(current.start, current.end - CONTEXT), current.end)
  const after = text.slice(next.start, Math.min(lineEnd, next.start + CONTEXT))
  const last = before.charCodeAt(before.length - 1)
  if (last > 0x20 && last < 0x7f) return true
  if (!hasWordCharacter(text, next)) return true
  if (current.end - current.start <= CONTEXT && WHOLE_LABEL.test(before)) return true
  const mark = endMarkOf(before)
  if (mark === -1) return false
  if (before.charAt(mark) !== '.') return LOWER_CASE.test(after) || /(?:^|\s)Yahoo!\s$/.test(before)
  const word = plainWordBefore(before, mark)
  return word !== undefined && isOrdinary(word) ? after.startsWith('§') : isContinued(before, after)
}

function trimmed(text: string, span: Span): Span | undefined {
  let { start, end } = span
  while (start < end && SPACE.test(text.charAt(start))) start++
  while (end > start && SPACE.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : undefined
}

function createLazyBreaker(): () => SentenceBreaker {
  let breaker: SentenceBreaker | undefined
  return () => {
    breaker ??= new Intl.Segmenter('en', { granularity: 'sentence' })
    return breaker
  }
}

// Creating a segmenter loads its rules, which takes some milliseconds; it holds no state of the texts it is given.
const defaultBreaker = createLazyBreaker()

/**
 * Cuts readable text into sentences. Every character that is not white space lies in exactly one span; spans are in order and
 * trimmed. A line break always ends a sentence, and no line changes how another is cut. The rules of Unicode Standard Annex 29, as `Intl.Segmenter` has them, are
 * repaired for abbreviations, initials, legal references, ordinals, list labels, web addresses and questions inside sentences.
 */
export function segmentSentences(text: string, breaker?: SentenceBreaker): Span[] {
  const sentences: Span[] = []
  const add = (span: Span) => {
    const sentence = trimmed(text, span)
    if (sentence !== undefined) sentences.push(sentence)
  }
  for (const { index, 0: line } of matchesOf(text, LINE)) {
    let current: Span | undefined
    const whole = { start: index, end: index + line.length }
    const plain = breaker === undefined ? breakPlainLine(text, whole) : undefined
    for (const segment of plain ?? breakLine(text, whole, breaker ?? defaultBreaker())) {
      const stray = current !== undefined && STRAY_OPENING.test(text.slice(Math.max(current.start, current.end - 2), current.end))
      const next = stray ? { start: segment.start - 1, end: segment.end } : segment
      if (current !== undefined && stray) current = { start: current.start, end: current.end - 1 }
      if (current !== undefined && !isFalseBreak(text, current, next, whole.end)) {
        add(current)
        current = next
      } else current = { start: current?.start ?? next.start, end: next.end }
    }
    if (current !== undefined) add(current)
  }
  return splitForgottenSpaces(text, sentences)
}

function splitForgottenSpaces(text: string, sentences: readonly Span[]): Span[] {
  const cuts = matchesOf(text, FORGOTTEN_SPACE).map((match) => match.index + 1)
  if (cuts.length === 0) return [...sentences]
  let cut = 0
  return sentences.flatMap(({ start, end }) => {
    const parts: Span[] = []
    let from = start
    for (; cut < cuts.length && (cuts[cut] ?? 0) < end; cut++) {
      const at = cuts[cut] ?? 0
      if (at <= from) continue
      parts.push({ start: from, end: at })
      from = at
    }
    return [...parts, { start: from, end }]
  })
}
