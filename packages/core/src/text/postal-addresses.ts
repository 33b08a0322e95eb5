import { compileAtOnce } from './compile-at-once.ts'
import { LETTER, NUMERAL, UPPER } from './letters.ts'
import { matchesOf } from './matches.ts'
import {
  BOXES,
  COUNTRIES,
  SMALL_WORDS,
  STATES,
  STREET_ENDINGS,
  STREET_NOUNS,
  STREETS_AFTER_NAME,
  STREETS_BEFORE_NAME,
} from './postal-terms.ts'
import type { Span } from './span.ts'

/** A postal address a text names. */
export interface FoundPostalAddress {
  /** From the street, box or building to the postcode or country. */
  readonly span: Span
}

/** How long an address may be from its street to its postcode or country, in UTF-16 code units. */
const MAX_LENGTH = 200
/** How many pieces between commas or line breaks are looked at before a postcode. */
const MAX_PIECES = 6
const MIN_PIECES = 3

const GAP = '[^\\S\\r\\n]'
const NAME = `[${UPPER}][${LETTER}.'’-]{1,30}`
/** A word of a street's name: without full stops, with which the name of a firm before it would end. */
const STREET_NAME = `[${UPPER}][${LETTER}'’-]{1,30}`
const HOUSE_NUMBER = `\\d{1,4}[A-Za-z]?(?![${LETTER}\\d])`
const CITY = `${NAME}(?:${GAP}${NAME}){0,3}`

/** Postcodes with the city or region that belongs to them. */
const POSTCODES: readonly string[] = [
  // CA 94103, California 94103-1234, Springfield, IL 62701
  `(?:[A-Z]{2}|[A-Z]\\.[A-Z]\\.|${STATES}),?\\s{1,2}\\d{5}(?:[-–]\\d{4})?`,
  // Bangkok 10120, Thailand
  `${NAME}${GAP}\\d{5}(?=,?\\s{1,2}(?:${COUNTRIES})(?![${LETTER}]))`,
  // United Kingdom, Ireland, Canada
  `[A-Z]{1,2}\\d[A-Z\\d]?${GAP}\\d[A-Z]{2}`,
  `[AC-FHKNPRTV-Y]\\d[\\dW]${GAP}?[AC-FHKNPRTV-Y\\d]{4}`,
  `[A-Z]\\d[A-Z]${GAP}?\\d[A-Z]\\d`,
  // 1012 AB Amsterdam, 10115 Berlin, D-10115 Berlin, 111 22 Stockholm, 00-950 Warszawa, 1000-001 Lisboa
  `(?:\\d{4}${GAP}?[A-Z]{2}|(?:[A-Z]{1,3}[-–])?\\d{4,5}|\\d{3}${GAP}\\d{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3})${GAP}${CITY}`,
  // Amsterdam 1012 AB
  `${NAME}${GAP}\\d{4}${GAP}?[A-Z]{2}`,
  // NSW 2000, Singapore 049315, Bangalore - 560001
  `(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)${GAP}\\d{4}`,
  `${NAME}(?:${GAP}|${GAP}?[-–]${GAP}?)\\d{6}`,
]

const END = new RegExp(
  `(?<![${LETTER}${NUMERAL}-])(?:(?<postcode>${POSTCODES.join('|')})(?![${LETTER}${NUMERAL}])(?:[,.]?\\s{1,2}(?:the${GAP})?(?:${COUNTRIES})(?![${LETTER}]))?` +
    `|(?<=[,\\r\\n]\\s?)(?<country>(?:the${GAP})?(?:${COUNTRIES}))(?![${LETTER}])|〒?\\d{3}[-‐−]\\d{4}\\s?(?<japanese>\\p{Script=Han}{2,4}[都道府県][^\\r\\n、。,;]{3,50}))`,
  'gu',
)

const STREET = new RegExp(
  `(?<![${LETTER}${NUMERAL}.-])(?:\\d{1,6}[A-Za-z]?(?:[-–/]\\d{1,6})?,?${GAP}(?:[${UPPER}\\d][${LETTER}\\d.'’-]{0,24}${GAP}){0,5}(?:${STREETS_AFTER_NAME})(?![${LETTER}])` +
    `|\\d{1,4}(?:${GAP}?(?:bis|ter))?,?${GAP}(?:${STREETS_BEFORE_NAME})${GAP}(?=[${LETTER}])` +
    `|(?:${STREETS_BEFORE_NAME})(?:${GAP}[${LETTER}'’.]{1,20}){1,6},?${GAP}(?:n\\.?º?${GAP}?)?${HOUSE_NUMBER}` +
    `|(?:${STREET_NAME}${GAP}){0,2}[${UPPER}][${LETTER}-]{1,30}(?:${STREET_ENDINGS})${GAP}${HOUSE_NUMBER}` +
    `|(?:${STREET_NAME}${GAP}){1,3}(?:${STREET_NOUNS})${GAP}${HOUSE_NUMBER}` +
    `|(?:${BOXES})${GAP}\\d{1,8})`,
  'gu',
)

const PIECE_BREAK = /[,\r\n|]/
const STARTS_A_PIECE = /^\s*(?:\p{Lu}|\d)/u
/** A piece that names a house: "Unit 4", "The Old Mill House", "12 Harbour Reach". */
const NAMES_A_HOUSE =
  /^\s*\d{1,5}[A-Za-z]?,?\s\p{Lu}|\b(?:House|Building|Bldg|Floor|Suite|Tower|Centre|Center|Unit|Block|Mill|Hall|Court|Lodge|Estate|Campus|Level)\b/u
const FIRM = /\b(?:Inc|Ltd|Limited|LLC|GmbH|Corp|Company|Team|Officer|Department|Dept|Office|S\.A|AG|BV|B\.V|Oy|AB|plc|PLC)\b/
/** "Example GmbH Hafenweg 3": capitalised words up to a firm's legal form, behind which the street begins. */
const FIRM_BEFORE_STREET = new RegExp(`^(?:\\p{Lu}[\\p{L}'’&-]{0,40}\\s){0,3}${FIRM.source}\\.?\\s`, 'u')

/** A street without a word for one, which its number and a postcode before the city tell: "Ankerhof 12, 20457 Hamburg". */
const STREET_BY_NUMBER = /(?<![\p{L}\p{N}.-])(?:\p{Lu}[\p{L}'’-]{1,30}\s){1,3}\d{1,4}\s?[A-Za-z]?,?\s{1,2}$/u
const BEGINS_WITH_POSTCODE = /^(?:[A-Z]{1,3}[-–])?\d{3,5}/
const REFERENCE = /\b(?:Sections?|Articles?|Art|Chapter|Regulation|Directive|Act|Law|Annex|Part)\b/

/** Whether all words could be of an address: names, numbers, and a few small ones; no sentence goes on here. */
function isAddressLike(text: string): boolean {
  if (/[^\p{L}\p{M}\p{N}\s,.#'’/&°º()|:–-]/u.test(text)) return false
  const words = text.match(/\p{L}[\p{L}/'’]*/gu) ?? []
  return words.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORDS.has(word.toLowerCase())) && !/\r?\n\s*\r?\n/.test(text)
}

/** Where the street or box begins from which an address reaches to the end of `window`. */
function streetStart(window: string): number | undefined {
  for (const { index, 0: street } of matchesOf(window, compileAtOnce(STREET))) {
    if (isAddressLike(window.slice(index + street.length))) return index
  }
  return undefined
}

function numberedStart(window: string, tail: string): number | undefined {
  if (!BEGINS_WITH_POSTCODE.test(tail)) return undefined
  const from = Math.max(0, window.length - 100)
  const street = STREET_BY_NUMBER.exec(window.slice(from))
  return street === null || REFERENCE.test(street[0]) ? undefined : from + street.index
}

/** Where an address without a word for a street begins: at least three pieces, one of them a house. */
function piecesStart(window: string, tail: string): number | undefined {
  const paragraph = matchesOf(window, /\r?\n[^\S\r\n]*\r?\n/g).at(-1)
  const first = paragraph === undefined ? 0 : paragraph.index + paragraph[0].length
  let start = window.length
  let pieces = tail.split(PIECE_BREAK).filter((piece) => piece.trim() !== '').length
  let house: number | undefined
  for (let seen = 0; seen < MAX_PIECES && start > first; seen++) {
    let from = start - 1
    while (from > first && !PIECE_BREAK.test(window.charAt(from - 1))) from--
    const piece = window.slice(from, start).replace(/[,\r\n|]$/, '')
    if (piece.trim() === '' && seen > 0) break
    if (piece.trim() !== '') {
      if (!STARTS_A_PIECE.test(piece) || piece.length > 50 || !isAddressLike(piece) || FIRM.test(piece) || REFERENCE.test(piece)) break
      pieces++
      if (NAMES_A_HOUSE.test(piece) && pieces >= MIN_PIECES) house = from + piece.length - piece.trimStart().length
    }
    start = from
  }
  return house
}

/**
 * The postal addresses in a text, in order. Only what ends in a postcode or country and begins with a street and its number, a post office box or
 * a named house counts: a list of countries or a name with a number does not.
 */
export function findPostalAddresses(text: string): FoundPostalAddress[] {
  const addresses: FoundPostalAddress[] = []
  for (const match of matchesOf(text, compileAtOnce(END))) {
    const end = match.index + match[0].length
    const previous = addresses.at(-1)
    if (match.groups?.['japanese'] !== undefined) {
      addresses.push({ span: { start: match.index, end } })
      continue
    }
    if (
      previous !== undefined &&
      /^[,.]?\s{0,2}$/.test(text.slice(previous.span.end, Math.min(match.index, previous.span.end + 4))) &&
      match.index <= previous.span.end + 3
    ) {
      addresses[addresses.length - 1] = { span: { start: previous.span.start, end } }
      continue
    }
    const from = Math.max(previous?.span.end ?? 0, match.index - MAX_LENGTH)
    const window = text.slice(from, match.index)
    const start = streetStart(window) ?? numberedStart(window, match[0]) ?? piecesStart(window, match[0])
    if (start === undefined) continue
    const firm = FIRM_BEFORE_STREET.exec(window.slice(start))?.[0] ?? ''
    addresses.push({ span: { start: from + start + firm.length, end } })
  }
  return addresses
}
