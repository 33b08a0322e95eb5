import { toLowerCaseInPlace } from './lower-case.ts'
import type { Span } from './span.ts'

const LEGAL_FORM =
  /(?<![\s,])[\s,]+(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ug|ag|se|kg|ohg|e\.v|sas|sarl|sa|srl|s\.r\.l|spa|s\.p\.a|bv|b\.v|nv|ab|as|aps|oy|oyj|pty|pvt|pte)\.?$/

/** Longer ones are no names. */
const LONGEST_NAME = 200

/** A name as names are compared: in lower case, without its legal form. */
function coreOf(name: string): string {
  const lower = toLowerCaseInPlace(name.slice(0, LONGEST_NAME)).trim()
  // "Pty Ltd" and "Ltd. Co." are two.
  return lower
    .replace(LEGAL_FORM, '')
    .replace(LEGAL_FORM, '')
    .replace(/(?<![\s,.])[\s,.]+$/, '')
}

/** Whether two names are of one company or product: apart from the legal form, one may say more than the other, as `Stripe` and `Stripe Payments Europe`. */
export function areOneName(a: string, b: string): boolean {
  const [one, other] = [coreOf(a), coreOf(b)]
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
/** Scripts that write no spaces between words. */
const isUnspaced = (character: string | undefined) => /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}]/u.test(character ?? '')

/** The places where a text has these very letters as whole words; beside letters of scripts that write no spaces, too. */
function* wholeWords(text: string, words: string): Generator<Span> {
  if (words === '') return
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    if ([text[start - 1], text[end]].every((beside) => !isLetter(beside) || isUnspaced(beside))) yield { start, end }
  }
}

/** Where a text first has the name as whole words, whatever their case. */
export function findName(text: string, name: string): Span | undefined {
  return wholeWords(toLowerCaseInPlace(text), coreOf(name)).next().value ?? undefined
}

/** Whether a text has the name as whole words. */
export function isNamedIn(text: string, name: string): boolean {
  return findName(text, name) !== undefined
}

/** A capital there says nothing: the sentence, line or item begins with it. */
const BEGINNING = /(?:^|[.!?:;•*\-–—\n]["'“‘(]?\s{0,9}|\n\s{0,9})$/
/** What goes on as a sentence does. */
const SENTENCE = /^['’]?\s+\p{Ll}/u

/**
 * Where a text first has a name that is an ordinary word too, such as `Segment`: in the case it is written in, and not as the first word
 * of a sentence, where every word has a capital.
 */
export function findWordAsName(text: string, name: string): Span | undefined {
  for (const place of wholeWords(text, name)) {
    const before = text.slice(Math.max(0, place.start - 10), place.start)
    if (!BEGINNING.test(before) || !SENTENCE.test(text.slice(place.end, place.end + 10))) return place
  }
  return undefined
}
