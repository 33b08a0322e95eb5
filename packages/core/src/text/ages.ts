import { AGE_NAMES, AGE_UNITS, type AgeBound, BOUND_WORDS, BOUNDS_AFTER, type BoundWords, YEARS } from './age-words.ts'
import { LETTER, NUMERAL } from './letters.ts'
import { toLowerCaseInPlace } from './lower-case.ts'
import { GAP, NUMBER, NUMBER_OPENERS, readNumber } from './numbers.ts'
import { allMatches, openedPattern } from './opened-search.ts'
import type { Span } from './span.ts'

/** An age a text names: "under 13", "at least eighteen (18) years of age". */
export interface FoundAge {
  readonly span: Span
  /** Years. */
  readonly age: number
  /** The upper end of "between 13 and 15", included. */
  readonly to?: number
  /** Absent where the text does not say. */
  readonly bound?: AgeBound
}

/** Greater numbers are lengths of time, counts or sections. */
const MAX_AGE = 120
/** A bare number after "under" or "over" is an age only among the years at which laws and policies draw a line. */
const BARE_MIN = 10
const BARE_MAX = 21

const phrases = (list: readonly string[]) =>
  `(?:${[...list]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(' ', GAP))
    .join('|')})`

/** The number again, in digits or words: "thirteen (13) years". */
const IN_BRACKETS = `(?:${GAP}?[([][${LETTER}${NUMERAL} -]{1,30}[)\\]])?`
const TO = `(?:${GAP}?[-–—]${GAP}?|${GAP}(?:to|and|through|or|bis|und|à|et|a|y|e|en|tot)${GAP})`
const AGE = openedPattern(
  [
    `(?<![${LETTER}${NUMERAL}./$€£-])`,
    `(?:(?<bound>${phrases(BOUND_WORDS.flatMap((row) => row.phrases))})${GAP})?`,
    `(?:(?<named>${phrases(AGE_NAMES)})${GAP}|de${GAP})?`,
    `(?<age>${NUMBER})${IN_BRACKETS}(?:${TO}(?<to>${NUMBER})${IN_BRACKETS})?`,
    `(?:(?:${GAP}|[-‐‑])?(?<unit>${phrases(AGE_UNITS)})(?![${LETTER}])|(?<ordinal>\\.${GAP}lebensjahr(?:es|s)?)(?![${LETTER}])|${GAP}(?<years>${phrases(YEARS)})(?![${LETTER}]))?`,
    `(?:(?<plus>\\+)(?!\\d)|${GAP}(?:and|or)${GAP}(?<after>${Object.keys(BOUNDS_AFTER).join('|')})(?![${LETTER}]|${GAP}(?:\\d|[${LETTER}]{3,10}teen|the${GAP}age)))?`,
  ].join(''),
  [...BOUND_WORDS.flatMap((row) => row.phrases), ...AGE_NAMES, 'de', ...NUMBER_OPENERS],
)

/** What may follow a number that nothing else says is an age: the end of a phrase, never a noun that it would count. */
const PHRASE_ENDS =
  /^(?:$|['’]s|[^\S\r\n]?[.,;:!?)\]"”’»*|/\r\n](?!\d)|[^\S\r\n](?:and|or|to|who|whose|without|in|may|must|are|is|should|shall|can|cannot|from|with|unless|if|but|on|using|as|at|we|you|do|does|through|for|by|when|because|under|not|will|have|needs?|requires?)\b)/i
const OTHER_UNIT =
  /^(?:[^\S\r\n]|[-‐‑])(?:days?|weeks?|months?|hours?|minutes?|tage|monate|jours|mois|días|meses|giorni|mesi|dias|dagen|maanden)\b/i
const PEOPLE =
  /\b(?:child(?:ren)?|minors?|teens?|teenagers?|kids?|persons?|people|individuals?|users?|consumers?|students?|residents?|anyone|those|youths?|girls|boys|kinder|jugendliche)\b[^.;\r\n]{0,24}$/i

function boundOf(written: string | undefined): BoundWords | undefined {
  if (written === undefined) return undefined
  const words = written.toLowerCase().replace(/\s/g, ' ')
  return BOUND_WORDS.find((row) => row.phrases.includes(words))
}

interface Candidate {
  readonly age: number
  readonly to: number | undefined
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly bound: BoundWords | undefined
  readonly before: string
  readonly following: string
}

function isAge({ age, to, groups, bound, before, following }: Candidate): boolean {
  if (!Number.isInteger(age) || age < 1 || age > MAX_AGE) return false
  if (groups['unit'] !== undefined || groups['ordinal'] !== undefined) return true
  if (OTHER_UNIT.test(following)) return false
  if (groups['named'] !== undefined && (groups['years'] !== undefined || PHRASE_ENDS.test(following))) return true
  if (groups['after'] === 'older' || groups['after'] === 'younger') return true
  const usual = age >= BARE_MIN && age <= BARE_MAX && (to === undefined || (to > age && to <= BARE_MAX))
  if (!usual) return false
  if (groups['years'] !== undefined) return bound?.people === true || groups['after'] !== undefined
  if (!PHRASE_ENDS.test(following)) return false
  if (groups['after'] !== undefined || groups['plus'] !== undefined) return true
  return bound !== undefined || (to !== undefined && PEOPLE.test(before))
}

/** The ages of people that a text names, in order. A number is an age only where words around it say so. */
export function findAges(text: string): FoundAge[] {
  const ages: FoundAge[] = []
  for (const match of allMatches(AGE, toLowerCaseInPlace(text))) {
    const { groups = {} } = match
    const { bound: boundWords, named, unit, ordinal, years, after, plus, to: toWords } = groups
    if ([boundWords, named, unit, ordinal, after, plus, toWords].every((part) => part === undefined)) continue
    const number = readNumber(groups['age'] ?? '')
    const to = toWords === undefined ? undefined : readNumber(toWords)?.value
    if (number === undefined || (toWords !== undefined && to === undefined)) continue
    const end = match.index + match[0].length
    const bound = boundOf(boundWords)
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    if (
      !isAge({
        age: number.value,
        to,
        groups: { unit, ordinal, named, years, after, plus },
        bound,
        before,
        following: text.slice(end, end + 16),
      })
    )
      continue
    const said =
      bound?.bound ??
      (plus === undefined ? BOUNDS_AFTER[after?.toLowerCase() ?? ''] : 'from') ??
      (/minimum|mindest/i.test(named ?? '') ? 'from' : undefined)
    ages.push({
      span: { start: match.index, end },
      age: number.value,
      ...(to === undefined ? {} : { to }),
      ...(said === undefined ? {} : { bound: said }),
    })
  }
  return ages
}
