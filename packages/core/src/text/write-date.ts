import { findDates } from './dates.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const ISO = /^\d{4}([-/.])(\d{1,2})\1(\d{1,2})$/
const NUMERIC = /^(\d{1,2})([-/]|\. ?)(\d{1,2})\2(\d{4})$/
const DAY_FIRST = /^(\d{1,2})(st|nd|rd|th)?([ -])(of )?([A-Za-z]{3,9})(\.?)(,? ?|-)(\d{4})$/
const MONTH_FIRST = /^([A-Za-z]{3,9})(\.?) (\d{1,2})(st|nd|rd|th)?(, ?| )(\d{4})$/
const MONTH_ONLY = /^([A-Za-z]{3,9})(\.?)(,? )(\d{4})$/

const padded = (number: number, like: string) => (like.length === 2 ? String(number).padStart(2, '0') : String(number))

function ordinalOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th'
  return { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th'
}

/** A month as another is written: short where that is, in its case. Undefined where that is no English month. */
function monthLike(month: number, written: string): string | undefined {
  const isEnglish = MONTHS.some((name) => name.toLowerCase().startsWith(written.toLowerCase()))
  const name = MONTHS[month - 1]
  if (!isEnglish || name === undefined) return undefined
  const isShort = written.length <= 4 && !MONTHS.some((full) => full.toLowerCase() === written.toLowerCase())
  const sized = isShort ? name.slice(0, 3) : name
  if (written === written.toUpperCase()) return sized.toUpperCase()
  return written === written.toLowerCase() ? sized.toLowerCase() : sized
}

/**
 * Writes a day in the form in which another is written.
 *
 * @param day YYYY-MM-DD
 * @param written a date as a text has it, in numbers or in English
 * @returns undefined for a form that is not known.
 * @example
 * writeDateLike('2026-06-15', 'May 3rd, 2025') // 'June 15th, 2026'
 */
export function writeDateLike(day: string, written: string): string | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const iso = ISO.exec(written)
  if (iso !== null) {
    const [, separator, monthText = '', dayText = ''] = iso
    return `${year}${separator}${padded(month, monthText)}${separator}${padded(date, dayText)}`
  }
  const numeric = NUMERIC.exec(written)
  if (numeric !== null) {
    const [, first = '', separator, second = ''] = numeric
    // The text was read in one of two orders: which one, its value tells.
    const read = findDates(written)[0]?.value.slice(8)
    const isDayFirst =
      Number(read) === Number(first) && first !== second ? true : Number(read) === Number(second) ? false : separator !== '/'
    const pair = isDayFirst ? [padded(date, first), padded(month, second)] : [padded(month, first), padded(date, second)]
    return `${pair.join(separator)}${separator}${year}`
  }
  const dayFirst = DAY_FIRST.exec(written)
  if (dayFirst !== null) {
    const [, dayText = '', ordinal, gap, of = '', name = '', stop, before] = dayFirst
    const monthText = monthLike(month, name)
    if (monthText === undefined) return undefined
    return `${padded(date, dayText.startsWith('0') ? dayText : '1')}${ordinal === undefined ? '' : ordinalOf(date)}${gap}${of}${monthText}${stop}${before}${year}`
  }
  const monthFirst = MONTH_FIRST.exec(written)
  if (monthFirst !== null) {
    const [, name = '', stop, dayText = '', ordinal, before] = monthFirst
    const monthText = monthLike(month, name)
    if (monthText === undefined) return undefined
    return `${monthText}${stop} ${padded(date, dayText.startsWith('0') ? dayText : '1')}${ordinal === undefined ? '' : ordinalOf(date)}${before}${year}`
  }
  const [, name, stop, gap] = MONTH_ONLY.exec(written) ?? []
  const monthText = name === undefined ? undefined : monthLike(month, name)
  return monthText === undefined ? undefined : `${monthText}${stop}${gap}${year}`
}
