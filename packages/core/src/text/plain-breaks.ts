import type { Span } from './span.ts'

/** Properties of the Unicode Standard Annex 29, "Sentence_Break", that the characters read here have. */
const OTHER = 0
const UPPER = 1
const LOWER = 2
const NUMERIC = 3
/** A full stop, which may end an abbreviation. */
const FULL_STOP = 4
/** What always ends a sentence. */
const TERMINATOR = 5
const CLOSE = 6
const SPACE = 7
/** What a sentence goes on with even after a full stop. */
const CONTINUE = 8
/** Not read here: another script, or a character that joins with its neighbours. */
const FOREIGN = 9

const LATIN_1 = 0x100

function propertyInLatin1(code: number): number {
  const character = String.fromCharCode(code)
  if (/[A-ZÀ-ÖØ-Þ]/.test(character)) return UPPER
  if (/[a-zªºµß-öø-ÿ]/.test(character)) return LOWER
  if (/\d/.test(character)) return NUMERIC
  if (character === '.') return FULL_STOP
  if (/[!?]/.test(character)) return TERMINATOR
  if (/["'()[\]{}«»]/.test(character)) return CLOSE
  if (/[ \t\v\f\u00A0]/.test(character)) return SPACE
  if (/[,:;-]/.test(character)) return CONTINUE
  return /[\x21-\x7E¡-¬®-¿×÷]/.test(character) ? OTHER : FOREIGN
}

const PROPERTIES = Uint8Array.from({ length: LATIN_1 }, (_, code) => propertyInLatin1(code))

/** The typographic characters of European texts beyond Latin-1. */
function propertyBeyond(code: number): number {
  switch (code) {
    case 0x2018: // ‘ ’ “ ”
    case 0x2019:
    case 0x201c:
    case 0x201d:
      return CLOSE
    case 0x2013: // – —
    case 0x2014:
      return CONTINUE
    case 0x2011: // ‑ • …
    case 0x2022:
    case 0x20ac: // €
      return OTHER
    default:
      return FOREIGN
  }
}

function propertyAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < LATIN_1 ? (PROPERTIES[code] ?? FOREIGN) : propertyBeyond(code)
}

/** Whether a lower-case letter comes before any capital or full stop: then a full stop before did not end the sentence. */
function goesOnInLowerCase(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const property = propertyAt(text, at)
    if (property === LOWER) return true
    if (property === UPPER || property === FULL_STOP || property === TERMINATOR) return false
  }
  return false
}

function isPlain(text: string, line: Span): boolean {
  for (let at = line.start; at < line.end; at++) if (propertyAt(text, at) === FOREIGN) return false
  return true
}

/**
 * Cuts a line of plain European text into consecutive segments by the rules of Unicode Standard Annex 29 (SB6 to SB11), as a sentence
 * breaker would, but without one: loading a breaker takes longer than cutting a whole policy. Undefined where the line has characters
 * this does not know. Linear in the line.
 */
export function breakPlainLine(text: string, line: Span): Span[] | undefined {
  if (!isPlain(text, line)) return undefined
  const { end } = line
  const segments: Span[] = []
  let start = line.start
  let at = line.start
  while (at < end) {
    const property = propertyAt(text, at)
    at++
    if (property !== FULL_STOP && property !== TERMINATOR) continue
    if (property === FULL_STOP && at < end) {
      const next = propertyAt(text, at)
      const before = at - 2 < line.start ? OTHER : propertyAt(text, at - 2)
      if (next === NUMERIC || (next === UPPER && (before === UPPER || before === LOWER))) continue
    }
    while (at < end && propertyAt(text, at) === CLOSE) at++
    while (at < end && propertyAt(text, at) === SPACE) at++
    if (at === end) break
    const next = propertyAt(text, at)
    if (next === CONTINUE || next === FULL_STOP || next === TERMINATOR) continue
    if (property === FULL_STOP && goesOnInLowerCase(text, at, end)) continue
    segments.push({ start, end: at })
    start = at
  }
  if (start < end) segments.push({ start, end })
  return segments
}
