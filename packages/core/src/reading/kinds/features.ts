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

/** The words of a text, as parallel arrays. */
export interface Tokens {
  /** In lower case, or in angle brackets the class of a link, e-mail address or number. */
  readonly forms: readonly string[]
  /** Where each begins in the text and where it ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const LINK = /https?:\/\/[^\s<>"]{1,2000}/y
/** The letter that links begin with. */
const FIRST_OF_LINK = 104
const LONGEST_MAILBOX = 64
const MAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,120}/y
const NUMBER = /\d[\d.,()/-]*/y
const WORD = /\p{L}+(?:['’]\p{L}+)?/uy
const YEAR = /^(?:19|20)\d\d$/
/** Ages at which the laws draw lines. */
const AGE = /^1[2-8]$/
const POSSESSIVE = /['’]s$/

const isLetter = (code: number) => code >= 97 && code <= 122
const isDigit = (code: number) => code >= 48 && code <= 57
const ASCII = 128
const APOSTROPHE = 39

/** Where a match of an expression that begins at a place ends; the place itself where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Where a word ends: mostly behind plain letters, which need no expression. */
function endOfWord(lower: string, at: number): number {
  let end = at
  while (isLetter(lower.charCodeAt(end))) end++
  const next = lower.charCodeAt(end)
  return next === APOSTROPHE || next >= ASCII ? endOf(WORD, lower, at) : end
}

const NO_TOKENS: Tokens = { forms: [], starts: [], ends: [] }

/** The words of a text in lower case, in order, behind those of another `before` it. Linear. */
export function tokenize(lower: string, before = NO_TOKENS): Tokens {
  const forms = [...before.forms]
  const starts = [...before.starts]
  const ends = [...before.ends]
  const hasLinks = lower.includes('://')
  let mailAt = lower.indexOf('@')
  let at = 0
  /** Whether a word of some form ends behind `at`. */
  const take = (form: string | undefined, end: number): boolean => {
    if (end === at) return false
    forms.push(form ?? lower.slice(at, end))
    starts.push(at)
    ends.push(end)
    at = end
    return true
  }
  while (at < lower.length) {
    const code = lower.charCodeAt(at)
    if (hasLinks && code === FIRST_OF_LINK && take('<link>', endOf(LINK, lower, at))) continue
    if (mailAt >= 0 && mailAt < at) mailAt = lower.indexOf('@', at)
    if (mailAt >= 0 && mailAt - at <= LONGEST_MAILBOX && code < ASCII && take('<mail>', endOf(MAIL, lower, at))) continue
    if (isDigit(code)) {
      const end = endOf(NUMBER, lower, at)
      const number = lower.slice(at, end)
      take(YEAR.test(number) ? '<year>' : AGE.test(number) ? '<age>' : '<number>', end)
    } else if (isLetter(code)) take(undefined, endOfWord(lower, at))
    else if (code < ASCII || !take(undefined, endOf(WORD, lower, at))) at += (lower.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  }
  return { forms, starts, ends }
}

/** The stem of a word's form; classes stay as they are. */
export function stemOf(form: string): string {
  return stem(form.includes("'") || form.includes('’') ? form.replace(POSSESSIVE, '').replace('’', "'") : form)
}

/** What stands before the first word of a run, where a pair needs one, and before an opening word. */
export const BEFORE_FIRST = '^'

/** The opening words often name the subject, as a heading does: they count once more as such. */
export const OPENING = 5

/** The features of words, each once: their stems, the pairs of neighbouring stems, and the opening words as such. */
export function featuresOf(stems: readonly string[]): Set<string> {
  const features = new Set<string>()
  for (const [index, stem] of stems.entries()) {
    features.add(stem)
    if (index < OPENING) features.add(`${BEFORE_FIRST}${stem}`)
    features.add(`${stems[index - 1] ?? BEFORE_FIRST} ${stem}`)
  }
  return features
}
