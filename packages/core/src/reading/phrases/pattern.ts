import { inflections } from './inflect.ts'

/** Any one of several words, or of those that begin with certain letters. */
export interface WordPattern {
  readonly type: 'word'
  readonly words: readonly string[]
  readonly prefixes: readonly string[]
}

/** One place in a phrase: the words it takes, or up to `gap` words of any kind. */
export type Pattern =
  | WordPattern
  | { readonly type: 'any' }
  | { readonly type: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly type: 'choice'; readonly options: readonly Pattern[] }
  | { readonly type: 'optional'; readonly part: Pattern }

/** A prefix shorter than this would match too much. */
export const SHORTEST_PREFIX = 4

function wordPattern(lexeme: string): WordPattern {
  const words: string[] = []
  const prefixes: string[] = []
  for (const form of lexeme.split('|')) {
    const bare = form.replace(/[~*]$/, '')
    if (form.endsWith('*')) prefixes.push(bare)
    else if (form.endsWith('~')) words.push(...inflections(bare))
    else words.push(bare)
  }
  return { type: 'word', words, prefixes }
}

function gap(most: number): Pattern {
  let pattern = optional({ type: 'any' })
  for (let length = 1; length < most; length++) {
    pattern = optional({ type: 'sequence', parts: [{ type: 'any' }, pattern] })
  }
  return pattern
}

/** Reads a phrase. */
export type PatternParser = (phrase: string) => Pattern

const optional = (part: Pattern): Pattern => ({ type: 'optional', part })

/** Either of several patterns; where all are words, any one of those. */
function choiceOf(options: readonly Pattern[]): Pattern {
  const [only, ...others] = options
  if (only === undefined || others.length === 0) return only ?? { type: 'sequence', parts: [] }
  const words = options.filter((option) => option.type === 'word')
  if (words.length < options.length) return { type: 'choice', options }
  return { type: 'word', words: words.flatMap((one) => one.words), prefixes: words.flatMap((one) => one.prefixes) }
}

/** What ends a word: a space, a bracket, a question mark; in brackets also a bar, which divides whole sequences there. */
const ENDS_WORD = /[\s()?]/g
const ENDS_WORD_IN_BRACKETS = /[\s()?|]/g

/** The first match at or after a place; the end of the text where there is none. */
function indexFrom(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? text.length
}

/**
 * Makes a reader of phrases as extractors write them: words in lower case without hyphens; `sell~` for all its forms; `anonymi*` for
 * all words that begin so (four letters at least); `rent|lease~` for either of two words; `(third party|partner~)` for
 * either of two sequences, `(use|need)~` for all forms of either; `?` after what may be missing; `..3` for up to three words of any kind.
 */
export function createPatternParser(): PatternParser {
  // The same words stand in many phrases, and finding their forms takes time.
  const known = new Map<string, WordPattern>()
  const wordOf = (lexeme: string): WordPattern => {
    const pattern = known.get(lexeme) ?? wordPattern(lexeme)
    known.set(lexeme, pattern)
    return pattern
  }
  const brackets = new Map<string, Pattern>()

  /** Reads `phrase`; `ending` is given to the last word of each of its options. */
  const parse = (phrase: string, inBrackets: boolean, ending: string): Pattern => {
    const options: Pattern[] = []
    let parts: Pattern[] = []
    let at = 0
    const endOption = () => {
      options.push(parts.length === 1 && parts[0] !== undefined ? parts[0] : { type: 'sequence', parts })
      parts = []
    }
    const isLast = (end: number) => /^\s*(?:\||$)/.test(phrase.slice(end))
    while (at < phrase.length) {
      const character = phrase.charAt(at)
      if (character === ' ') at += 1
      else if (character === '|') {
        endOption()
        at += 1
      } else if (character === '?') {
        const part = parts.pop()
        if (part !== undefined) parts.push(optional(part))
        at += 1
      } else if (character === '(') {
        const end = closingBracket(phrase, at)
        const own = /[~*]/.test(phrase.charAt(end)) ? phrase.charAt(end) : ''
        const written = phrase.slice(at, end) + own
        const part = brackets.get(written) ?? parse(phrase.slice(at + 1, end - 1), true, own)
        brackets.set(written, part)
        parts.push(part)
        at = end + own.length
      } else {
        const end = indexFrom(phrase, inBrackets ? ENDS_WORD_IN_BRACKETS : ENDS_WORD, at)
        const lexeme = phrase.slice(at, end)
        if (/^\.\.\d$/.test(lexeme)) parts.push(gap(Number(lexeme.slice(2))))
        else parts.push(wordOf(ending !== '' && isLast(end) ? lexeme + ending : lexeme))
        at = end
      }
    }
    endOption()
    return choiceOf(options)
  }
  return (phrase) => parse(phrase, false, '')
}

/** One past the bracket that closes the one at `open`. */
function closingBracket(phrase: string, open: number): number {
  let depth = 0
  for (let at = open; at < phrase.length; at++) {
    if (phrase.charAt(at) === '(') depth += 1
    if (phrase.charAt(at) === ')') depth -= 1
    if (depth === 0) return at + 1
  }
  return phrase.length
}
