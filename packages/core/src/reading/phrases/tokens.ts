/**
 * What stands between a word and the one before it, from weakest to strongest: nothing but space, quotation marks or a
 * hyphen; a comma, bracket or slash; a colon, semicolon or dash; the end of a sentence or block.
 */
export type Break = 0 | 1 | 2 | 3

/** The words of a text in lower case, as parallel arrays. `n't` counts as a word `not`; a possessive `'s` is left out. */
export interface Tokens {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** What stands before each word. */
  readonly breaks: readonly Break[]
}

const NEWLINE = 10
const SPACE = 32
const APOSTROPHE = 39
const FULL_STOP = 46
const CURLY_APOSTROPHE = 0x2019

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  if (code === 0xa0 || code === 0xab || code === 0xbb || code === 0xb7 || code === 0xfeff) return false
  return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f)
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE
}

/** After these a full stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['art', 'arts', 'lit', 'para', 'paras', 'sec', 'no', 'nr', 'cf', 'vs'])

/** How strongly a character between words separates them. A full stop counts only before white space or the end. */
function breakOf(text: string, at: number): Break {
  switch (text.charCodeAt(at)) {
    case NEWLINE:
    case 33: // !
    case 63: // ?
      return 3
    case 46: {
      const next = text.charCodeAt(at + 1)
      return Number.isNaN(next) || next === SPACE || next === NEWLINE || next === 0xa0 ? 3 : 0
    }
    case 58: // :
    case 59: // ;
    case 124: // |
    case 0x2013:
    case 0x2014:
      return 2
    case 45: // a hyphen between spaces is a dash
      return text.charCodeAt(at - 1) === SPACE && text.charCodeAt(at + 1) === SPACE ? 2 : 0
    case 44: // ,
    case 40: // (
    case 41: // )
    case 47: // /
    case 0x2022:
      return 1
    default:
      return 0
  }
}

/** `auxiliary` + n't, such as "don't"; "won't" and "can't" are irregular. */
const IRREGULAR_NEGATIONS: Readonly<Record<string, string>> = { "won't": 'will', "can't": 'can', "shan't": 'shall' }

/**
 * Cuts a text into words. Linear; never throws.
 *
 * @param place where the text begins in the one that the places of the words count in.
 */
export function tokenize(text: string, place = 0): Tokens {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const breaks: Break[] = []
  let pending: Break = 3
  const whole = text.toLowerCase()
  // Some letters get longer: then each word is put in lower case by itself.
  const lowerOf = (start: number, end: number) =>
    whole.length === text.length ? whole.slice(start, end) : text.slice(start, end).toLowerCase()
  const push = (word: string, start: number, end: number) => {
    words.push(word)
    starts.push(place + start)
    ends.push(place + end)
    breaks.push(pending)
    pending = 0
  }

  let at = 0
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      const abbreviated = text.charCodeAt(at) === FULL_STOP && place + at === ends.at(-1) && ABBREVIATIONS.has(words.at(-1) ?? '')
      const strength = abbreviated ? 0 : breakOf(text, at)
      if (strength > pending) pending = strength
      at += 1
      continue
    }
    const start = at
    while (at < text.length && isWordCode(text.charCodeAt(at))) at += 1
    const base = lowerOf(start, at)
    if (isApostrophe(text.charCodeAt(at)) && isWordCode(text.charCodeAt(at + 1))) {
      const tail = at + 1
      at = tail
      while (at < text.length && isWordCode(text.charCodeAt(at))) at += 1
      const suffix = lowerOf(tail, at)
      if (suffix === 't' && base.endsWith('n')) {
        push(IRREGULAR_NEGATIONS[`${base}'t`] ?? base.slice(0, -1), start, tail - 2)
        push('not', tail - 2, at)
      } else push(base, start, at)
    } else if (base === 'cannot') {
      push('can', start, start + 3)
      push('not', start + 3, at)
    } else push(base, start, at)
  }
  return { words, starts, ends, breaks }
}

/** Index of the first word that begins at or after an offset. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
