import { toLowerCaseInPlace } from '../../text/lower-case.ts'
import type { Span } from '../../text/span.ts'

/** A number of days, months, years or hours, or an age. */
export interface Quantity {
  readonly span: Span
  readonly number: number
  /** Its length in days: 365.2425 to a year. */
  readonly days: number
}

const DAYS_PER_YEAR = 365.2425
const UNIT_DAYS = { year: DAYS_PER_YEAR, month: DAYS_PER_YEAR / 12, week: 7, day: 1, hour: 1 / 24 } as const

type Unit = keyof typeof UNIT_DAYS

const UNITS: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour']

/** Units that stand right behind their number, in the scripts of East Asia; a person's age is one of years. */
const JOINED: Readonly<Record<string, Unit>> = {
  年間: 'year',
  年: 'year',
  歳: 'year',
  才: 'year',
  周岁: 'year',
  岁: 'year',
  년: 'year',
  세: 'year',
  か月: 'month',
  ヶ月: 'month',
  カ月: 'month',
  ヵ月: 'month',
  ケ月: 'month',
  箇月: 'month',
  个月: 'month',
  個月: 'month',
  개월: 'month',
  週間: 'week',
  周: 'week',
  주: 'week',
  営業日: 'day',
  日間: 'day',
  日: 'day',
  天: 'day',
  일: 'day',
  時間: 'hour',
  小时: 'hour',
  시간: 'hour',
}

const JOINED_UNITS = Object.keys(JOINED)
  .sort((a, b) => b.length - a.length)
  .join('|')
const JOINED_QUANTITY = new RegExp(`([0-9]{1,4}|[一二三四五六七八九十百]{1,5})\\s?(${JOINED_UNITS})`, 'g')

const KANJI: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100 }

/** Reads `三十` as 30. */
export function readKanji(digits: string): number {
  let sum = 0
  let current: number | undefined
  for (const digit of digits) {
    const power = POWERS[digit]
    if (power === undefined) current = KANJI[digit] ?? 0
    else {
      sum += (current ?? 1) * power
      current = undefined
    }
  }
  return sum + (current ?? 0)
}

/** Digits of full width take as much room as others. */
export const toAsciiDigits = (text: string) => text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** Years this late are of the calendar. */
const CALENDAR_YEAR = 1000

/** Quantities in the scripts of East Asia. */
export function findJoinedQuantities(text: string): readonly Quantity[] {
  return [...toAsciiDigits(text).matchAll(JOINED_QUANTITY)].flatMap(({ 0: words, 1: digits = '', 2: unit = '', index }) => {
    const number = /^[0-9]/.test(digits) ? Number(digits) : readKanji(digits)
    const days = UNIT_DAYS[JOINED[unit] ?? 'day'] * number
    return number >= CALENDAR_YEAR || number === 0 ? [] : [{ span: { start: index, end: index + words.length }, number, days }]
  })
}

/** Numbers in whose forms languages inflect their units. */
const SAMPLES = [1, 2, 3, 5, 11, 21, 100] as const

/** The names of units in a language, inflected, in lower case. */
function unitNames(language: string): ReadonlyMap<string, Unit> {
  const names = new Map<string, Unit>()
  for (const unit of UNITS) {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
    for (const sample of SAMPLES)
      for (const { type, value } of format.formatToParts(sample)) if (type === 'unit') names.set(value.trim().toLowerCase(), unit)
  }
  return names
}

const NUMBER_AND_WORD = /(?<![\d.,])(\d{1,4})\s{1,2}(\p{L}{1,24})/gu

/** Quantities in digits, by the names that the language's own conventions give the units. */
export function findInflectedQuantities(text: string, language: string): readonly Quantity[] {
  if (Intl.NumberFormat.supportedLocalesOf(language).length === 0) return []
  const names = unitNames(language)
  return [...toLowerCaseInPlace(text).matchAll(NUMBER_AND_WORD)].flatMap(({ 0: words, 1: digits, 2: word = '', index }) => {
    const unit = names.get(word)
    const number = Number(digits)
    return unit === undefined || number >= CALENDAR_YEAR
      ? []
      : [{ span: { start: index, end: index + words.length }, number, days: UNIT_DAYS[unit] * number }]
  })
}

const DAY_MONTH_YEAR = /(?<!\d)(\d{1,2})\.?\s{1,2}(\p{L}{3,20})\.?,?\s{1,2}(\d{4})(?!\d)/gu

/** Dates written out, such as `3 мая 2026`, by the language's own names of months: the day as YYYY-MM-DD. */
export function findInflectedDates(text: string, language: string): readonly { readonly span: Span; readonly value: string }[] {
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return []
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const months = new Map<string, number>()
  for (let month = 0; month < 12; month++) {
    const name = format.formatToParts(new Date(Date.UTC(2026, month, 3))).find(({ type }) => type === 'month')?.value
    if (name !== undefined) months.set(name.toLowerCase(), month + 1)
  }
  const two = (number: number) => String(number).padStart(2, '0')
  return [...toLowerCaseInPlace(text).matchAll(DAY_MONTH_YEAR)].flatMap(({ 0: words, 1: day = '', 2: name = '', 3: year = '', index }) => {
    const month = months.get(name)
    return month === undefined
      ? []
      : [{ span: { start: index, end: index + words.length }, value: `${year}-${two(month)}-${two(Number(day))}` }]
  })
}
