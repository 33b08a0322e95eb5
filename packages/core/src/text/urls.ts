import { compileAtOnce } from './compile-at-once.ts'
import { LETTER, LOWER, NUMERAL } from './letters.ts'
import { matchesOf } from './matches.ts'
import type { Span } from './span.ts'

/** A web address a text names. */
export interface FoundUrl {
  readonly span: Span
  /** With its scheme; `https:` is added where the text names none. */
  readonly url: string
  /** Whether the text names no scheme: "www.example.com", "example.com/privacy". */
  readonly bare: boolean
}

/** Ends of hosts that are hardly ever ends of words, so that a host stands for itself without `http:` or `www.`. */
const ENDS =
  `com|org|net|edu|gov|mil|int|info|biz|io|co|ai|app|dev|cloud|online|tech|xyz|page|help|legal|example|eu|tv|gg|uk|de|fr|es|nl|ch|se|dk|fi|pl|pt
  |ie|cz|sk|hu|ro|gr|ca|au|nz|jp|kr|cn|br|mx|za|sg|hk|tw|ru|ua|tr|il|ar|cl`.replace(/\s/g, '')
/** Ends that are words as well: they need a path or a further label. */
const WORD_ENDS = 'it|at|be|no|in|us|me|is|to|so|my|as|do|am|id|by'

const HOST_LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.'
/** White space, quotation marks, brackets of markup, and characters of Chinese and Japanese, which follow an address without a space. */
const REST = '[^\\s<>"“”„«»‹›`{}|\\\\^\\u3000-\\u30ff\\u3400-\\u9fff\\uff00-\\uffef]'
const NOT_INSIDE = `(?<![${LETTER}${NUMERAL}@./:_%+-])`
const HOST_ENDS = `(?![${LETTER}${NUMERAL}@_]|-[${LETTER}${NUMERAL}]|\\.[${LOWER}${NUMERAL}])`

const URL_IN_TEXT = new RegExp(
  `(?<![A-Za-z0-9])(?<full>[Hh][Tt][Tt][Pp][Ss]?://[${LETTER}${NUMERAL}\\[]${REST}*)` +
    `|${NOT_INSIDE}(?<www>[Ww][Ww][Ww]\\.[A-Za-z0-9]${REST}*)` +
    `|${NOT_INSIDE}(?:(?:${HOST_LABEL}){1,4}(?:${ENDS})${HOST_ENDS}|(?:${HOST_LABEL}){2,4}(?:${WORD_ENDS})${HOST_ENDS}|${HOST_LABEL}(?:${WORD_ENDS})(?=/))(?:[/?#]${REST}*)?`,
  'gu',
)

/** What every address has in it: the sign behind a scheme, or a full stop with an ASCII letter or digit close behind it. */
const IN_EVERY_URL = /:\/\/|\.[A-Za-z0-9]/

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

function count(text: string, character: string): number {
  let found = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++
  return found
}

/** Length of an address without the punctuation of the sentence around it; a closing bracket stays where its opening one is inside. */
function lengthWithoutPunctuation(url: string): number {
  const unopened = new Map(Object.entries(CLOSERS).map(([close, open]) => [close, count(url, close) - count(url, open)]))
  let length = url.length
  for (; length > 0; length--) {
    const last = url.charAt(length - 1)
    const surplus = unopened.get(last)
    if (surplus === undefined ? !/[.,;:!?'’‘*…·]/.test(last) : surplus <= 0) break
    if (surplus !== undefined) unopened.set(last, surplus - 1)
  }
  return length
}

/** "e.g.it" and "1.2.co" are abbreviations and versions with a word too close. */
function isLikelyHost(host: string): boolean {
  const labels = host.split('.').slice(0, -1)
  return !(labels.every((label) => label.length === 1) && labels.length > 1) && !labels.every((label) => /^\d{1,63}$/.test(label))
}

/** The web addresses in a text, in order: with `http:` or `https:`, with `www.`, and bare hosts with a well-known ending. */
export function findUrls(text: string): FoundUrl[] {
  const urls: FoundUrl[] = []
  if (!IN_EVERY_URL.test(text)) return urls
  for (const match of matchesOf(text, compileAtOnce(URL_IN_TEXT))) {
    const written = match[0].slice(0, lengthWithoutPunctuation(match[0]))
    const bare = match.groups?.['full'] === undefined
    // "www." alone, or with one label only, is no host.
    if (match.groups?.['www'] !== undefined && !/^www\.[^./?#]{1,63}\.[^./?#]/i.test(written)) continue
    if (bare && !isLikelyHost(/^[^/?#]{1,300}/.exec(written)?.[0] ?? '')) continue
    urls.push({ span: { start: match.index, end: match.index + written.length }, url: bare ? `https://${written}` : written, bare })
  }
  return urls
}
