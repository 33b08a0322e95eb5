import { LETTER, NUMERAL } from './letters.ts'
import { toLowerCaseInPlace } from './lower-case.ts'
import { ENGLISH_MONTH_ABBREVIATIONS, MONTH_NAMES, OTHER_MONTH_ABBREVIATIONS } from './month-names.ts'
import { allMatches, openedPattern } from './opened-search.ts'
import type { Span } from './span.ts'

/** A date a text names. */
export interface FoundDate {
  readonly span: Span
  /** `YYYY-MM-DD`; the first of the month where the text names only a month. */
  readonly value: string
  /** Whether day and month could be exchanged: `03/04/2026`. The value then follows the custom of the separator. */
  readonly ambiguous: boolean
  readonly precision: 'day' | 'month'
}

/** Years outside are numbers of something else. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2099
/** Years of two digits below this are of this century. */
const CENTURY_TURN = 70
/** Year 0 of the Japanese eras that policies are dated in. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 }

function numberMonths(...tables: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(tables.flatMap((table) => table.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const))))
}

const MONTHS = numberMonths(OTHER_MONTH_ABBREVIATIONS, ENGLISH_MONTH_ABBREVIATIONS, MONTH_NAMES)

const alternatives = (...maps: readonly ReadonlyMap<string, number>[]) =>
  `(?:${maps
    .flatMap((map) => [...map.keys()])
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![${LETTER}])\\.?`

const GAP = '[^\\S\\r\\n]{1,3}'
const COMMA = `(?:[^\\S\\r\\n]{0,2},[^\\S\\r\\n]{0,2}|${GAP})`
const YEAR = '\\d{4}(?![\\d])'
const DAY = '\\d{1,2}'
const ORDINAL = `(?:st|nd|rd|th|er|ère|º|ª|°|\\.|[ea](?![${LETTER}]))?`
const OF = `(?:(?:day${GAP})?of${GAP}(?:the${GAP})?|de${GAP}|d['’])?`
const OF_YEAR = `(?:${COMMA}(?:de(?:l)?${GAP}|of${GAP}|do${GAP})?|[-/. ])`
const ANY_MONTH = alternatives(MONTHS)
const ENGLISH_MONTH = alternatives(numberMonths(ENGLISH_MONTH_ABBREVIATIONS, MONTH_NAMES))
const FULL_MONTH = alternatives(numberMonths(MONTH_NAMES))

const FORMS: readonly string[] = [
  // 2026-06-06, 2026/6/6, 2026.06.06
  `(?<isoYear>\\d{4})(?<isoSeparator>[-/.])(?<isoMonth>\\d{1,2})\\k<isoSeparator>(?<isoDay>\\d{1,2})(?![\\d]|[-/.]\\d)`,
  // 2026年6月6日, 令和8年6月6日, 2026년 6월 6일
  `(?<eastYear>(?:令和|平成)?[\\d０-９]{1,4})[^\\S\\r\\n]?[年년][^\\S\\r\\n]?(?<eastMonth>[\\d０-９]{1,2})[^\\S\\r\\n]?[月월](?:[^\\S\\r\\n]?(?<eastDay>[\\d０-９]{1,2})[^\\S\\r\\n]?[日号일])?`,
  // 26/04/2015, 4-26-2015, 26.04.2015, 26. 4. 2015, 4/26/15
  `(?<first>\\d{1,2})(?<separator>[-/]|\\.[^\\S\\r\\n]?)(?<second>\\d{1,2})\\k<separator>(?<numericYear>\\d{4}|(?<=/)\\d{2})(?![\\d]|[-/.]\\d)`,
  // 26 April 2015, 26th of April, 2015, 1er avril 2015, 26 de abril de 2015, 26-Apr-2015
  `(?<dayFirst>${DAY})${ORDINAL}(?:[^\\S\\r\\n]{0,3}|[-/.])${OF}(?<monthSecond>${ANY_MONTH})${OF_YEAR}(?<yearLast>${YEAR})`,
  // April 26, 2015, Apr. 26th 2015
  `(?<monthFirst>${ENGLISH_MONTH})(?:,?${GAP}|-)(?:the${GAP})?(?<daySecond>${DAY})(?:st|nd|rd|th)?(?:${COMMA}|-)(?<yearThird>${YEAR})`,
  // April 2015, avril 2015, abril de 2015
  `(?<monthOnly>${FULL_MONTH})${COMMA}(?:de(?:l)?${GAP}|of${GAP})?(?<monthYear>${YEAR})`,
  // 04/2015
  `(?<shortMonth>0[1-9]|1[0-2])/(?<shortYear>(?:19|20)\\d{2})(?![\\d]|[-/.]\\d)`,
]

const DATE = openedPattern(`(?<![${LETTER}${NUMERAL}_]|\\d[./-])(?:${FORMS.join('|')})`, [...MONTHS.keys(), ...Object.keys(ERAS)])
/** Before `04/2015` these make it the number of a law. */
const LAW_NUMBER =
  /(?:\b(?:no|nos|nr|num|law|act|decree|directive|regulation|resolution|gesetz|loi|ley|lei|legge|decreto|section|art)\.?|n[.º°]|nº|§)[^\S\r\n]?$/i

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function toValue(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

interface ReadDate {
  readonly value: string | undefined
  readonly ambiguous?: boolean
  readonly precision?: 'month'
}

/** Digits of full width count like others. */
function toNumber(digits: string): number {
  return Number(digits.normalize('NFKC'))
}

function readEastern(year: string, month: string, day: string | undefined): ReadDate {
  const start = ERAS[year.slice(0, 2)]
  const western = start === undefined ? toNumber(year) : start + toNumber(year.slice(2))
  return { value: toValue(western, toNumber(month), toNumber(day ?? '1')), ...(day === undefined ? { precision: 'month' } : {}) }
}

/** Day first after full stops and hyphens, month first after strokes, unless only the other order is a date. */
function readNumeric(first: number, second: number, separator: string, writtenYear: string): ReadDate {
  const short = Number(writtenYear)
  const year = writtenYear.length === 4 ? short : short + (short < CENTURY_TURN ? 2000 : 1900)
  const dayFirst = toValue(year, second, first)
  const monthFirst = toValue(year, first, second)
  if (separator.startsWith('.')) return { value: dayFirst }
  const [usual, other] = separator === '/' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  return { value: usual ?? other, ambiguous: usual !== undefined && other !== undefined && first !== second }
}

function monthNumber(written: string): number {
  return MONTHS.get(written.replace('.', '')) ?? 0
}

function readMatch(groups: Readonly<Record<string, string | undefined>>, before: string): ReadDate {
  const { isoYear, eastYear, first, separator, dayFirst, monthSecond, monthFirst, monthOnly, shortMonth } = groups
  if (isoYear !== undefined) return { value: toValue(Number(isoYear), Number(groups['isoMonth']), Number(groups['isoDay'])) }
  if (eastYear !== undefined) return readEastern(eastYear, groups['eastMonth'] ?? '', groups['eastDay'])
  if (first !== undefined) return readNumeric(Number(first), Number(groups['second']), separator ?? '', groups['numericYear'] ?? '')
  if (dayFirst !== undefined) return { value: toValue(Number(groups['yearLast']), monthNumber(monthSecond ?? ''), Number(dayFirst)) }
  if (monthFirst !== undefined) return { value: toValue(Number(groups['yearThird']), monthNumber(monthFirst), Number(groups['daySecond'])) }
  if (monthOnly !== undefined) return { value: toValue(Number(groups['monthYear']), monthNumber(monthOnly), 1), precision: 'month' }
  const law = LAW_NUMBER.test(before)
  return { value: law ? undefined : toValue(Number(groups['shortYear']), Number(shortMonth), 1), precision: 'month' }
}

/**
 * The dates that a text names with their year, in order: written out in ten languages, ISO 8601, numeric, and Chinese, Japanese or Korean.
 * What no calendar has (30 February) is no date.
 */
export function findDates(text: string): FoundDate[] {
  const dates: FoundDate[] = []
  for (const match of allMatches(DATE, toLowerCaseInPlace(text))) {
    const { 0: whole, index: start, groups = {} } = match
    const { value, ambiguous = false, precision = 'day' } = readMatch(groups, text.slice(Math.max(0, start - 16), start))
    // "we may 2000 times" names no month; English writes months with a capital letter.
    if (/^(?:may|march)(?!\p{L})/u.test(text.slice(start, start + 6)) && precision === 'month') continue
    if (value !== undefined) dates.push({ span: { start, end: start + whole.length }, value, ambiguous, precision })
  }
  return dates
}
