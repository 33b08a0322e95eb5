import type { Span } from '../../text/span.ts'

/** Ends of English words that carry no subject, longest first. */
const ENDINGS = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ions',
  'ion',
  'ies',
  'ied',
  'ers',
  'ed',
  'es',
  'er',
  'ly',
  's',
  'e',
  'y',
]
const SHORTEST_STEM = 4

/** A light stem: enough to bring `collect`, `collects`, `collecting` and `collection` together. */
export function stem(word: string): string {
  for (const ending of ENDINGS)
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) return word.slice(0, -ending.length)
  return word
}

/** A word of a text as the model sees it. */
export interface Token {
  /** A lower-cased stem, or in angle brackets the class of a link, e-mail address or number. */
  readonly stem: string
  readonly span: Span
}

const TOKEN = /https?:\/\/[^\s<>"]{1,2000}|[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,120}|\d[\d.,()/-]*|\p{L}+(?:['’]\p{L}+)?/giu
const LINK = /^https?:\/\//i
const YEAR = /^(?:19|20)\d\d$/
/** Ages at which the laws draw lines. */
const AGE = /^1[2-8]$/
const NUMBER = /^\d/

function classOf(token: string): string {
  if (LINK.test(token)) return '<link>'
  if (token.includes('@')) return '<mail>'
  if (NUMBER.test(token)) return YEAR.test(token) ? '<year>' : AGE.test(token) ? '<age>' : '<number>'
  return stem(
    token
      .toLowerCase()
      .replace(/['’]s$/, '')
      .replace('’', "'"),
  )
}

/** The words of a text in order. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    stem: classOf(match[0]),
    span: { start: match.index, end: match.index + match[0].length },
  }))
}

/** A feature: a stem, or a pair of neighbouring stems. */
export const pairOf = (before: Token | undefined, token: Token): string => `${before?.stem ?? '^'} ${token.stem}`

/** The opening words often name the subject, as a heading does: they count once more as such. */
const OPENING = 5

/** The features of a run of words, each once. */
export function featuresOf(tokens: readonly Token[], from = 0, to = tokens.length): Set<string> {
  const features = new Set<string>()
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    features.add(token.stem)
    if (index < from + OPENING) features.add(`^${token.stem}`)
    features.add(pairOf(index > from ? tokens[index - 1] : undefined, token))
  }
  return features
}
