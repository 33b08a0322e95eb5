import { inflections } from './inflect.ts'

/** One place in a phrase: the words it takes, or up to `gap` words of any kind. */
export type Pattern =
  | { readonly type: 'word'; readonly words: readonly string[]; readonly prefixes: readonly string[] }
  | { readonly type: 'any' }
  | { readonly type: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly type: 'choice'; readonly options: readonly Pattern[] }
  | { readonly type: 'optional'; readonly part: Pattern }

const LEXEME = /[()?]|(?<=\s)\|(?=\s)|\.\.\d|[^\s()?]+/g

/** Gives the ending behind brackets to each of the words they hold: `(use|need)~` is `(use~|need~)`. */
function distributeEndings(phrase: string): string {
  return phrase.replace(/\(([^()]*)\)([~*])/g, (_, options: string, ending: string) => {
    const ended = options.split('|').map((option) => `${option.trim()}${ending}`)
    return `(${ended.join('|')})`
  })
}

/** Sets off the bars inside brackets, where they divide whole sequences and not single words. */
function spaceBars(phrase: string): string {
  let depth = 0
  let spaced = ''
  for (const character of phrase) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    spaced += character === '|' && depth > 0 ? ' | ' : character
  }
  return spaced
}
/** A prefix shorter than this would match too much. */
export const SHORTEST_PREFIX = 4

function wordPattern(lexeme: string): Pattern {
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
  let pattern: Pattern = { type: 'optional', part: { type: 'any' } }
  for (let length = 1; length < most; length++) {
    pattern = { type: 'optional', part: { type: 'sequence', parts: [{ type: 'any' }, pattern] } }
  }
  return pattern
}

/**
 * Reads a phrase as extractors write it: words in lower case without hyphens; `sell~` for all its forms; `anonymi*` for
 * all words that begin so (four letters at least); `rent|lease~` for either of two words; `(third party|partner~)` for
 * either of two sequences, `(use|need)~` for all forms of either; `?` after what may be missing; `..3` for up to three words of any kind.
 */
export function parsePattern(phrase: string): Pattern {
  const lexemes = spaceBars(distributeEndings(phrase)).match(LEXEME) ?? []
  let at = 0
  const sequence = (): Pattern => {
    const parts: Pattern[] = []
    while (at < lexemes.length) {
      const lexeme = lexemes[at]
      if (lexeme === undefined || lexeme === ')' || lexeme === '|') break
      at += 1
      if (lexeme === '?') {
        const part = parts.pop()
        if (part !== undefined) parts.push({ type: 'optional', part })
      } else if (lexeme === '(') parts.push(choice())
      else if (/^\.\.\d$/.test(lexeme)) parts.push(gap(Number(lexeme.slice(2))))
      else parts.push(wordPattern(lexeme))
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { type: 'sequence', parts }
  }
  const choice = (): Pattern => {
    const options = [sequence()]
    while (lexemes[at] === '|') {
      at += 1
      options.push(sequence())
    }
    if (lexemes[at] === ')') at += 1
    const [only, ...others] = options
    if (only === undefined || others.length === 0) return only ?? { type: 'sequence', parts: [] }
    const words = options.flatMap((option) => (option.type === 'word' ? option.words : []))
    const prefixes = options.flatMap((option) => (option.type === 'word' ? option.prefixes : []))
    return options.every((option) => option.type === 'word') ? { type: 'word', words, prefixes } : { type: 'choice', options }
  }
  return choice()
}
