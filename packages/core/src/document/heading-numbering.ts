/** The number in front of a heading: `1.`, `2.3`, `IV.`, `A.`, `Section 4`, `§ 3`. */
export interface HeadingNumbering {
  /** Headings counted in one way share it: `decimal`, `letter`, `roman`, or the word that stands before the number. */
  readonly family: string
  /** How many numbers deep: 1 for `2.`, 2 for `2.3`. */
  readonly depth: number
  /** A lone number without a sign after it, as in `3 Cookies`: it may as well be a quantity or a house number. */
  readonly bare: boolean
  /** The last number. */
  readonly ordinal: number
  /** UTF-16 code units up to where the words of the heading begin. */
  readonly length: number
}

const NUMBERED_WORD =
  /^(section|article|part|chapter|clause|annex|appendix|schedule|art\.|abschnitt|artikel|anhang|anlage|teil|ziffer|kapitel|annexe|partie|chapitre|sección|artículo|sezione|articolo|§)\s{0,3}(\d{1,3}(?:\.\d{1,3}){0,4}|[ivx]{1,6}|[a-z])(?:[.:)]|\s{1,3}[-–—]|(?=\s|$))\s{0,5}/i
const DECIMAL = /^\(?(\d{1,3}(?:\.\d{1,3}){0,4})(?:\s?[.):]\s{0,5}(?=\D)|\s{1,3}[-–—]\s{1,3}|\s{1,5}(?=\p{Lu}))/u
const BARE = /^\d{1,3}\s/
const LETTER = /^\(?([A-Z]|[IVX]{1,6})[.)]\s{1,5}/
const SUBLETTERS = /^(\d{1,3}(?:\.\d{1,3}|\.[a-z]|\.[ivx]{2,4}){1,4})\.?\s{0,5}(?=\p{Lu})/u

/** Words whose count is outermost whatever else is counted. */
const OUTER_WORDS: ReadonlySet<string> = new Set([
  'part',
  'chapter',
  'annex',
  'appendix',
  'schedule',
  'teil',
  'kapitel',
  'anhang',
  'anlage',
  'annexe',
  'partie',
  'chapitre',
])

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** Signs that mean another number after their other predecessor. */
const ALSO_ROMAN = [
  { from: 'letter', ordinal: 22, before: { family: 'roman', ordinal: 4 }, to: { family: 'roman', ordinal: 5 } },
  { from: 'letter', ordinal: 24, before: { family: 'roman', ordinal: 9 }, to: { family: 'roman', ordinal: 10 } },
  { from: 'roman', ordinal: 1, before: { family: 'letter', ordinal: 8 }, to: { family: 'letter', ordinal: 9 } },
] as const

/** The value of a Roman numeral of I, V and X. */
export function romanValue(numeral: string): number {
  let value = 0
  const digits = [...numeral.toLowerCase()].map((letter) => ROMAN[letter] ?? 0)
  for (const [at, digit] of digits.entries()) value += digit < (digits[at + 1] ?? 0) ? -digit : digit
  return value
}

function ordinalOf(number: string): number {
  if (/^\d+$/.test(number)) return Number(number)
  if (/^[ivx]+$/i.test(number)) return romanValue(number)
  return number.toLowerCase().charCodeAt(0) - 96
}

/** Whether headings counted with this word stand above all that are counted otherwise. */
export function isOuterFamily(family: string): boolean {
  return OUTER_WORDS.has(family)
}

/** Reads the number at the beginning of a line; undefined where it begins with none. */
export function headingNumbering(text: string): HeadingNumbering | undefined {
  const worded = NUMBERED_WORD.exec(text)
  if (worded !== null) {
    const parts = (worded[2] ?? '').split('.')
    return {
      family: (worded[1] ?? '').toLowerCase(),
      depth: parts.length,
      bare: false,
      ordinal: ordinalOf(parts.at(-1) ?? ''),
      length: worded[0].length,
    }
  }
  const decimal = SUBLETTERS.exec(text) ?? DECIMAL.exec(text)
  if (decimal !== null) {
    const parts = (decimal[1] ?? '').split('.')
    const ordinal = ordinalOf(parts.at(-1) ?? '')
    return { family: 'decimal', depth: parts.length, bare: BARE.test(text), ordinal, length: decimal[0].length }
  }
  const letter = LETTER.exec(text)
  if (letter !== null) {
    const sign = letter[1] ?? ''
    const family = sign.length > 1 || sign === 'I' ? 'roman' : 'letter'
    const ordinal = family === 'roman' ? romanValue(sign) : sign.charCodeAt(0) - 64
    return { family, depth: 1, bare: false, ordinal, length: letter[0].length }
  }
  return undefined
}

/** Leaves out what only happens to begin with a number: a bare number counts where its neighbour is there too. */
export function withoutStrayNumbers<T>(lines: readonly T[], numberingOf: (line: T) => HeadingNumbering | undefined): T[] {
  const bare = new Set(lines.map(numberingOf).flatMap((numbering) => (numbering?.bare ? [numbering.ordinal] : [])))
  return lines.filter((line) => {
    const numbering = numberingOf(line)
    return !numbering?.bare || bare.has(numbering.ordinal - 1) || bare.has(numbering.ordinal + 1)
  })
}

/**
 * Settles which letters are Roman numbers: `V.` is one after `IV.`, and `I.` is none after `H.`. Takes and gives the numberings
 * of a document's headings in reading order.
 */
export function settleFamilies(numberings: readonly (HeadingNumbering | undefined)[]): (HeadingNumbering | undefined)[] {
  const last = new Map<string, number>()
  return numberings.map((numbering) => {
    if (numbering === undefined) return undefined
    const settled = ALSO_ROMAN.find(
      ({ from, ordinal, before }) =>
        numbering.family === from && numbering.ordinal === ordinal && last.get(before.family) === before.ordinal,
    )?.to
    const result = settled === undefined ? numbering : { ...numbering, ...settled }
    last.set(result.family, result.ordinal)
    return result
  })
}
