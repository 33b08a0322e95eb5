import { LETTER } from './letters.ts'
import { ENGLISH_NUMBER_PARTS, NUMBER_WORDS, type NumberLanguage } from './number-words.ts'

/** A number read from digits or words. */
export interface ReadNumber {
  readonly value: number
  /** The languages the words belong to; absent for digits, which belong to all. */
  readonly languages?: readonly NumberLanguage[]
}

/** Source of a regular expression for white space within a line. */
export const GAP = '[^\\S\\r\\n]'

function collectWords(): ReadonlyMap<string, Required<ReadNumber>> {
  const known = new Map<string, Required<ReadNumber>>()
  const add = (word: string, value: number, language: NumberLanguage) => {
    known.set(word, { value, languages: [...(known.get(word)?.languages ?? []), language] })
  }
  for (const { language, counted, others } of NUMBER_WORDS) {
    for (const [index, forms] of counted.entries()) for (const form of forms.split('|')) add(form, index + 1, language)
    for (const [form, value] of Object.entries(others)) add(form, value, language)
  }
  return known
}

const LISTED = collectWords()
const ENGLISH = new Map(Object.entries(ENGLISH_NUMBER_PARTS))

const byLength = (a: string, b: string) => b.length - a.length
const ENGLISH_PART = `(?:${[...ENGLISH.keys()].sort(byLength).join('|')})`
const ENGLISH_WORDS = `${ENGLISH_PART}(?:(?:${GAP}|[-‐‑]|${GAP}and${GAP})${ENGLISH_PART}(?![${LETTER}])){0,5}`
const LISTED_WORDS = [...LISTED.keys()]
  .sort(byLength)
  .map((words) => words.replaceAll(' ', `(?:${GAP}|[-‐‑])`))
  .join('|')
const DIGITS = '\\d{1,3}[,.]\\d{3}(?!\\d)|\\d{1,5}(?:[.,]\\d{1,2})?[½¼¾]?(?!\\d)'

/**
 * Source of a regular expression (flag `u`, for text in lower case) for a number in digits or words: up to 99,999 in digits, up to 999 in English, up to 31 and
 * some round numbers in the other languages. What it matches need not be a number: ask {@link readNumber}.
 */
export const NUMBER = `(?:${DIGITS}|(?:${LISTED_WORDS}|${ENGLISH_WORDS})(?![${LETTER}]))`

/** The words that numbers begin with, where no digit does. */
export const NUMBER_OPENERS: readonly string[] = [...LISTED.keys(), ...ENGLISH.keys()]

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

function readDigits(text: string): number | undefined {
  const match = /^(\d{1,5}(?:[.,]\d{1,3})?)([½¼¾]?)$/.exec(text)
  if (match === null) return undefined
  const digits = match[1] ?? ''
  const whole = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? Number(digits.replace(/[.,]/, '')) : Number(digits.replace(',', '.'))
  return whole + (FRACTIONS[match[2] ?? ''] ?? 0)
}

function readEnglish(words: string): number | undefined {
  let hundreds: number | undefined
  let tens: number | undefined
  let ones: number | undefined
  const parts = words.split(' ')
  for (const [index, part] of parts.entries()) {
    if (part === 'and') {
      if (hundreds === undefined || tens !== undefined || ones !== undefined || index === parts.length - 1) return undefined
      continue
    }
    const value = ENGLISH.get(part)
    if (value === undefined) return undefined
    if (value === 100) {
      if (hundreds !== undefined || tens !== undefined || (ones ?? 1) === 0) return undefined
      hundreds = (ones ?? 1) * 100
      ones = undefined
    } else if (value >= 20) {
      if (tens !== undefined || ones !== undefined) return undefined
      tens = value
    } else {
      // "a" counts only on its own or before "hundred"; "twenty fifteen" and "one hundred zero" are no numbers.
      if (ones !== undefined || (tens !== undefined && value > 9) || (value === 0 && parts.length > 1)) return undefined
      if ((part === 'a' || part === 'an') && index > 0) return undefined
      ones = value
    }
  }
  if (hundreds === undefined && tens === undefined && ones === undefined) return undefined
  const value = (hundreds ?? 0) + (tens ?? 0) + (ones ?? 0)
  return value > 999 ? undefined : value
}

/** Reads a text that is a number as a whole: digits (`1,095`, `2.5`, `1½`) or words (`one hundred and eighty`, `vingt et un`). */
export function readNumber(text: string): ReadNumber | undefined {
  const written = text.trim().toLowerCase()
  const digits = readDigits(written)
  if (digits !== undefined) return { value: digits }
  const words = written.replace(/[-‐‑]|\s{1,3}/g, ' ')
  const listed = LISTED.get(words)
  const english = readEnglish(words)
  if (english === undefined) return listed
  return { value: english, languages: ['en', ...(listed?.value === english ? listed.languages : [])] }
}
