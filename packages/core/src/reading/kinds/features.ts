import type { Span } from '../../text/span.ts'

/** Ends of English words that carry no subject, by their last letter, longest first. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['s', ['ations', 'ments', 'ings', 'ions', 'ies', 'ers', 'es', 's']],
  ['n', ['ation', 'ion']],
  ['t', ['ment']],
  ['g', ['ing']],
  ['d', ['ied', 'ed']],
  ['r', ['er']],
  ['y', ['ly', 'y']],
  ['e', ['e']],
])
const SHORTEST_STEM = 4

/** A light stem: enough to bring `collect`, `collects`, `collecting` and `collection` together. */
export function stem(word: string): string {
  if (word.length <= SHORTEST_STEM) return word
  for (const ending of ENDINGS.get(word.charAt(word.length - 1)) ?? [])
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) return word.slice(0, -ending.length)
  return word
}

/** A word of a text as the model sees it. */
export interface Token {
  /** A lower-cased stem, or in angle brackets the class of a link, e-mail address or number. */
  readonly stem: string
  readonly span: Span
}

const TOKEN = /[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"]{1,2000}|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,120}|\d[\d.,()/-]*|\p{L}+(?:['’]\p{L}+)?/gu
const LINK = /^https?:\/\//i
const YEAR = /^(?:19|20)\d\d$/
/** Ages at which the laws draw lines. */
const AGE = /^1[2-8]$/
const NUMBER = /^\d/
const APOSTROPHE = /['’]/

function classOf(token: string): string {
  if (token.includes('://') && LINK.test(token)) return '<link>'
  if (token.includes('@')) return '<mail>'
  if (NUMBER.test(token)) return YEAR.test(token) ? '<year>' : AGE.test(token) ? '<age>' : '<number>'
  const word = token.toLowerCase()
  return stem(APOSTROPHE.test(word) ? word.replace(/['’]s$/, '').replace('’', "'") : word)
}

/** The words of a text in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index } of text.matchAll(TOKEN))
    tokens.push({ stem: classOf(word), span: { start: index, end: index + word.length } })
  return tokens
}

/** What stands before the first word of a run, where a pair needs one, and before an opening word. */
export const BEFORE_FIRST = '^'

/** The opening words often name the subject, as a heading does: they count once more as such. */
export const OPENING = 5

/** The features of words, each once: their stems, the pairs of neighbouring stems, and the opening words as such. */
export function featuresOf(tokens: readonly Token[]): Set<string> {
  const features = new Set<string>()
  for (const [index, { stem }] of tokens.entries()) {
    features.add(stem)
    if (index < OPENING) features.add(`${BEFORE_FIRST}${stem}`)
    features.add(`${tokens[index - 1]?.stem ?? BEFORE_FIRST} ${stem}`)
  }
  return features
}
