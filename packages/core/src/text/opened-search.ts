import { compileAtOnce } from './compile-at-once.ts'

/**
 * A large expression for text in lower case all of whose matches begin with a digit or with one of certain words. Wherever it is tried it
 * costs time, and a text has few such places.
 */
export interface OpenedPattern {
  readonly openers: ReadonlySet<string>
  /** No opener is longer, in UTF-16 code units. */
  readonly longest: number
  /** By the first letter and the second, whether any opener begins so: most words of a text are told by that. */
  readonly beginnings: Uint8Array
  readonly pattern: RegExp
}

const isSmallLetter = (code: number) => code >= 97 && code <= 122
/** Digits, those of full width included. */
const isDigit = (code: number) => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)
/** Beyond ASCII all is taken for letters that does not divide words; the expression decides. */
const isLetter = (code: number) => isSmallLetter(code) || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !isDigit(code))

const ASCII = 128
/** The first two letters at a place as one number; all letters beyond ASCII are taken for one. */
function beginningAt(text: string, at: number): number {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  return (first < ASCII ? first : 0) * ASCII + (isSmallLetter(second) ? second : 0)
}

/** Where the letters end that begin at a place, or a place farther from it than the longest opener. */
function endOfLetters(text: string, at: number, longest: number): number {
  let end = at
  while (end - at <= longest && isLetter(text.charCodeAt(end))) end++
  return end
}

/** Declares an expression by its source (flag `u`), and the words or phrases that its matches begin with. */
export function openedPattern(source: string, phrases: Iterable<string>): OpenedPattern {
  const openers = new Set<string>()
  for (const phrase of phrases) openers.add(phrase.slice(0, endOfLetters(phrase, 0, phrase.length)))
  const beginnings = new Uint8Array(ASCII * ASCII)
  let longest = 0
  for (const opener of openers) {
    beginnings[beginningAt(opener, 0)] = 1
    longest = Math.max(longest, opener.length)
  }
  return { openers, longest, beginnings, pattern: new RegExp(source, 'uy') }
}

/** The first match at or after a place of a text in lower case. Linear in the text. */
export function nextMatch({ openers, longest, beginnings, pattern }: OpenedPattern, lower: string, from: number): RegExpExecArray | null {
  let at = from
  const matchAt = (place: number) => {
    pattern.lastIndex = place
    return compileAtOnce(pattern).exec(lower)
  }
  while (at < lower.length) {
    const code = lower.charCodeAt(at)
    if (isDigit(code)) {
      const match = matchAt(at)
      if (match !== null) return match
      while (isDigit(lower.charCodeAt(at))) at++
    } else if (isLetter(code)) {
      const opens = beginnings[beginningAt(lower, at)] === 1 && openers.has(lower.slice(at, endOfLetters(lower, at, longest)))
      const match = opens ? matchAt(at) : null
      if (match !== null) return match
      // A word may begin behind what only looks like a letter.
      while (isSmallLetter(lower.charCodeAt(at))) at++
      if (at < lower.length && isLetter(lower.charCodeAt(at))) at++
    } else at++
  }
  return null
}

/** All matches in order, none overlapping another. */
export function allMatches(opened: OpenedPattern, lower: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  for (let match = nextMatch(opened, lower, 0); match !== null; match = nextMatch(opened, lower, match.index + match[0].length))
    matches.push(match)
  return matches
}
