import { LETTER, NUMERAL } from './letters.ts'
import { matchesOf } from './matches.ts'
import type { Span } from './span.ts'

/** A telephone or fax number a text names. */
export interface FoundPhone {
  readonly span: Span
  /** Digits only, after a `+` where the country is known; letters of vanity numbers as keyed, extensions left out. */
  readonly number: string
}

const SEPARATORS = '[^\\S\\r\\n]|[().\\/‐‑–-]'
const MORE_DIGITS = (least: number, most: number) => `(?:(?:${SEPARATORS}){0,3}\\d){${least},${most}}`
const EXTENSION = '(?:[^\\S\\r\\n]?,?[^\\S\\r\\n]?(?:ext(?:ension)?\\.?|x)[^\\S\\r\\n]?\\d{1,6})?'
const NOT_INSIDE = `(?<![${LETTER}${NUMERAL}+§$€£_@=/.-])`
const ENDS = `(?![${LETTER}${NUMERAL}@_]|[-.,/]\\d)`

const PHONE = new RegExp(
  `${NOT_INSIDE}(?<international>\\(?\\+[^\\S\\r\\n]?\\d${MORE_DIGITS(6, 14)})${EXTENSION}${ENDS}` +
    `|${NOT_INSIDE}00(?<dialled>[1-9]\\d{0,2}(?:${SEPARATORS})${MORE_DIGITS(6, 12)})${ENDS}` +
    `|${NOT_INSIDE}(?<national>0\\d{2,4} \\d{3,4} ?\\d{3,4})${ENDS}` +
    `|${NOT_INSIDE}(?<american>(?:1[-. ])?(?:\\([2-9]\\d{2}\\)[^\\S\\r\\n]?|[2-9]\\d{2}[-. ‑])[2-9]\\d{2}[-. ‑]\\d{4})${EXTENSION}${ENDS}` +
    `|${NOT_INSIDE}(?<vanity>(?:1[-. ])?(?:\\(8(?:00|33|44|55|66|77|88)\\)[^\\S\\r\\n]?|8(?:00|33|44|55|66|77|88)[-. ])(?=[-\\dA-Z]{0,10}[A-Z])[\\dA-Z](?:-?[\\dA-Z]){6,9})(?![${LETTER}${NUMERAL}])` +
    `|(?<![${LETTER}])(?<label>(?:tel(?:efono|éfono|efoon|efone|efon|ephone|efax)?|phone|mobile|fax|t[ée]l[ée]phone|tél|telefonnummer|電話(?:番号)?)` +
    `(?:[^\\S\\r\\n](?:number|no|nr|is))?[^\\S\\r\\n]?[.:：]{0,2}[^\\S\\r\\n]{0,2})(?<labelled>\\(?\\d${MORE_DIGITS(6, 13)})${ENDS}`,
  'giu',
)

/** What every number has: seven digits close together, or the beginning of a vanity number. */
const DIGITS = /\d(?:\D{0,4}\d){6}|8(?:00|33|44|55|66|77|88)/

/** How Americans group their numbers, and hardly anybody else. */
const AMERICAN = /^(?:\([2-9]\d{2}\)[^\S\r\n]?|[2-9]\d{2}[-.‑])[2-9]\d{2}[-.‑]\d{4}$/
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']
/** A date, a run of years, or a number with stops as sections of laws have them. */
const NO_PHONE =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|(?:19|20)\d{2}[-–\s](?:19|20)\d{2}|\d{4}\.\d{3,4}(?:\.\d+)?)$/
const REFERENCE = /(?:\b(?:sections?|sec|art(?:icle)?s?|no|nr|code|act|law|c\.f\.r|cfr|u\.s\.c|case|number)\.?|§)[^\S\r\n]{0,2}$/i
/** In "+44 (0)20" the zero is dialled only inside the country. */
const TRUNK_ZERO = '(0)'

function keyed(letters: string): string {
  return letters.toUpperCase().replace(/[A-Z]/g, (letter) => String(KEYS.findIndex((key) => key.includes(letter)) + 2))
}

const digitsOf = (written: string) => keyed(written).replace(/\D/g, '')

/**
 * The telephone numbers in a text, in order: international ones, American ones, those grouped behind a zero ("020 7946 0018") and, after a word such as "Tel.", those of any country.
 * Dates and sections of laws are none.
 */
export function findPhones(text: string): FoundPhone[] {
  if (!DIGITS.test(text)) return []
  const phones: FoundPhone[] = []
  for (const match of matchesOf(text, PHONE)) {
    const { 0: whole, index, groups = {} } = match
    const { international, dialled, national, american, vanity, label = '', labelled } = groups
    const start = index + label.length
    const end = index + whole.length
    const add = (number: string) => phones.push({ span: { start, end }, number })
    if (international !== undefined) add(`+${digitsOf(international.replace(TRUNK_ZERO, ''))}`)
    else if (dialled !== undefined) add(`+${digitsOf(dialled.replace(TRUNK_ZERO, ''))}`)
    else if (national !== undefined) add(digitsOf(national))
    else if (labelled !== undefined) {
      if (!NO_PHONE.test(labelled)) add(AMERICAN.test(labelled) ? `+1${digitsOf(labelled)}` : digitsOf(labelled))
    } else {
      const written = american ?? vanity ?? ''
      // The pattern ignores case, but vanity numbers are in capitals.
      if (/[a-z]/.test(written) || REFERENCE.test(text.slice(Math.max(0, start - 16), start))) continue
      add(`+1${digitsOf(written).replace(/^1(?=\d{10})/, '')}`)
    }
  }
  return phones
}
