import { findAges } from './ages.ts'
import {
  BUSINESS_AFTER,
  BUSINESS_MODIFIERS,
  type DurationQualifier,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  UNIT_MODIFIERS,
  UNITS,
  type UnitWords,
  VAGUE_NUMBERS,
} from './duration-words.ts'
import { toIsoDuration } from './iso-durations.ts'
import { createLazy } from './lazy.ts'
import { LETTER, NUMERAL } from './letters.ts'
import { toLowerCaseInPlace } from './lower-case.ts'
import type { NumberLanguage } from './number-words.ts'
import { GAP, NUMBER, NUMBER_OPENERS, readNumber } from './numbers.ts'
import { nextMatch, openedPattern } from './opened-search.ts'
import type { Span } from './span.ts'

export type { DurationQualifier } from './duration-words.ts'
export { durationInDays } from './iso-durations.ts'

/** A length of time a text names. */
export interface FoundDuration {
  /** The number and its unit, without the qualifier: "thirty (30) days". */
  readonly span: Span
  /** ISO 8601: `P30D`; for a range `P6M/P12M`. Absent where the text gives no number ("several years"). */
  readonly value?: string
  /** The shorter end of a range, or what "at least" bounds. */
  readonly min?: string
  /** The longer end of a range, or what "up to" and "within" bound. */
  readonly max?: string
  readonly qualifier?: DurationQualifier
  /** Set where the number is left open. */
  readonly vague?: true
  /** Set where the days are those on which offices work. */
  readonly business?: true
}

const alternatives = (list: readonly string[]) =>
  `(?:${[...new Set(list)]
    .sort((a, b) => b.length - a.length)
    .map((words) => words.replaceAll('.', '\\.').replaceAll(' ', GAP))
    .join('|')})`

const TIE = `(?:${GAP}|[-‐‑]){0,2}`
/** The number again, in digits or words: "thirty (30) days". */
const IN_BRACKETS = `(?:${GAP}?[([][${LETTER}${NUMERAL} .,–-]{1,40}[)\\]])?`
const HALF = `(?:${GAP}and${GAP}(?:a|one)${GAP}half|[-‐‑]and[-‐‑]a[-‐‑]half)`
const TO = `(?:${GAP}?[-‐‑–—]${GAP}?|${GAP}(?<joined>to|or|through|and|bis${GAP}zu|bis|oder|und|à|ou|et|a|o|e|y|u|hasta|até|tot|of|en)${GAP})`
const NUMBERED = `(?<first>${NUMBER})(?<half>${HALF})?${IN_BRACKETS}(?:${TO}(?<second>${NUMBER})(?<secondHalf>${HALF})?${IN_BRACKETS})?`
const HALF_OPENERS = ['half', 'one', 'ein', 'einem', 'een', 'medio', 'media', 'meio', 'meia', 'demi']
const HALF_OF = `(?<halfOf>half${GAP}(?:an?|one)|one[-‐‑ ]half|(?:ein|einem)${GAP}halbe[nsm]?|een${GAP}half|medio|media|meio|meia|demi)`
const MODIFIERS = `(?:(?:(?<business>${alternatives(BUSINESS_MODIFIERS)})|${alternatives(UNIT_MODIFIERS)})${TIE}){0,2}`
const UNIT = `(?<unit>${alternatives(UNITS.flatMap((row) => row.words))})(?![${LETTER}${NUMERAL}])(?:\\(s\\))?`
const AND_HALF = `(?<andHalf>${GAP}(?:and${GAP}a${GAP}half|et${GAP}demie?|y${GAP}medi[oa]|e${GAP}mezzo|e${GAP}mei[oa])(?![${LETTER}]))?`

const VAGUE = Object.values(VAGUE_NUMBERS).flat()
const DURATION = openedPattern(
  `(?<![${LETTER}${NUMERAL}.,/$€£-])(?:(?:${HALF_OF}|(?<vague>${alternatives(VAGUE)}))(?![${LETTER}])|${NUMBERED})${TIE}${MODIFIERS}${UNIT}${AND_HALF}`,
  [...HALF_OPENERS, ...VAGUE, ...NUMBER_OPENERS],
)

/** How far qualifiers are looked for, in UTF-16 code units. */
const CONTEXT = 64

const FILLER = `(?:${GAP}(?:a|an|the|every|once|period|of|term|time|further|another|first|next|following|maximum|for|einer|eines|der|den|les|los|las|un|une|o|período|de|het)){0,4}`
const BEFORE = QUALIFIERS_BEFORE.map(({ qualifier, phrases, direct }) => ({
  qualifier,
  pattern: new RegExp(`(?<![${LETTER}${NUMERAL}])${alternatives(phrases)}${direct ? '' : FILLER}${GAP}$`),
}))
const AFTER = QUALIFIERS_AFTER.map(({ qualifier, phrases }) => ({
  qualifier,
  pattern: new RegExp(`^${GAP}${alternatives(phrases)}(?![${LETTER}])`),
}))
const BUSINESS_WORD = new RegExp(`^${GAP}${alternatives(BUSINESS_AFTER)}(?![${LETTER}])`)
/** "once a year", "24 hours a day": a rate and not a length. */
const RATE = /(?:\b(?:once|twice|thrice|times?|hours?|days?|weeks?|months?|fois|veces|vezes|volte|keer|mal|einmal)|[\d%])[^\S\r\n]$/i
const BETWEEN = /(?<!\p{L})(?:between|zwischen|entre|tra|fra|tussen)[^\S\r\n]$/iu
const TWO_NUMBERS = /^(\p{L}{1,20})[^\S\r\n]and[^\S\r\n](\p{L}{1,20})$/iu
const AND = /^(?:and|und|et|e|y|en)$/i
const LINKS = /^[^\S\r\n]?(?:[-–—]|to|bis|à|a|até|hasta|tot|and|und|et|e|y|en)[^\S\r\n]?$/i

function unitOf(words: string, languages: readonly NumberLanguage[] | undefined): UnitWords | undefined {
  return UNITS.find((row) => row.words.includes(words) && (languages === undefined || languages.includes(row.language)))
}

function isVagueIn(words: string, language: NumberLanguage): boolean {
  return VAGUE_NUMBERS[language].includes(words.toLowerCase().replace(/\s/g, ' '))
}

interface Amounts {
  readonly unit: UnitWords
  /** Empty where the text leaves the number open. */
  readonly values: readonly number[]
}

function readAmounts(groups: Readonly<Record<string, string | undefined>>, isBetween: boolean): Amounts | undefined {
  const unitWords = (groups['unit'] ?? '').toLowerCase()
  const vague = groups['vague']
  if (vague !== undefined) {
    const unit = UNITS.find((row) => row.words.includes(unitWords) && isVagueIn(vague, row.language))
    return unit && { unit, values: [] }
  }
  if (groups['halfOf'] !== undefined) {
    const unit = unitOf(unitWords, undefined)
    return unit && { unit, values: [0.5] }
  }
  const whole = readNumber(groups['first'] ?? '')
  // "between three and six months": no number "three and six", but two.
  const pair = whole === undefined && isBetween ? TWO_NUMBERS.exec(groups['first'] ?? '') : null
  const first = pair === null ? whole : readNumber(pair[1] ?? '')
  const last = pair === null ? groups['second'] : pair[2]
  const second = last === undefined ? undefined : readNumber(last)
  if (first === undefined || (last !== undefined && second === undefined)) return undefined
  const unit = unitOf(unitWords, (second ?? first).languages)
  if (unit === undefined) return undefined
  const half = groups['andHalf'] === undefined ? 0 : 0.5
  const values = [
    first.value + (groups['half'] === undefined ? 0 : 0.5),
    ...(second === undefined ? [] : [second.value + (groups['secondHalf'] === undefined ? 0 : 0.5)]),
  ]
  return { unit, values: values.map((value, index) => (index === values.length - 1 ? value + half : value)) }
}

function qualifierAt(text: string, span: Span): DurationQualifier | undefined {
  const before = toLowerCaseInPlace(text.slice(Math.max(0, span.start - CONTEXT), span.start))
  const after = toLowerCaseInPlace(text.slice(span.end, span.end + CONTEXT))
  return (BEFORE.find(({ pattern }) => pattern.test(before)) ?? AFTER.find(({ pattern }) => pattern.test(after)))?.qualifier
}

function createDuration(text: string, span: Span, isoValues: readonly string[], vague: boolean, business: boolean): FoundDuration {
  const [first, second] = isoValues
  const qualifier = qualifierAt(text, span)
  const bounds =
    first !== undefined && second !== undefined
      ? { value: `${first}/${second}`, min: first, max: second }
      : {
          ...(first === undefined ? {} : { value: first }),
          ...(first !== undefined && qualifier === 'at least' ? { min: first } : {}),
          ...(first !== undefined && (qualifier === 'up to' || qualifier === 'within') ? { max: first } : {}),
        }
  return {
    span,
    ...bounds,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(vague ? { vague: true } : {}),
    ...(business ? { business: true } : {}),
  }
}

/** Joins "6 months to 1 year" and "between 30 days and 3 months". */
function joinLinked(text: string, durations: readonly FoundDuration[]): FoundDuration[] {
  const joined: FoundDuration[] = []
  for (const duration of durations) {
    const previous = joined.at(-1)
    const between = previous === undefined ? '' : text.slice(previous.span.end, Math.min(duration.span.start, previous.span.end + 12))
    const linked = previous !== undefined && previous.span.end + between.length === duration.span.start && LINKS.test(between)
    const isRange =
      linked && (!AND.test(between.trim()) || BETWEEN.test(text.slice(Math.max(0, previous.span.start - 12), previous.span.start)))
    if (isRange && isSingle(previous) && isSingle(duration)) {
      const span = { start: previous.span.start, end: duration.span.end }
      joined[joined.length - 1] = createDuration(
        text,
        span,
        [previous.value, duration.value],
        false,
        previous.business === true && duration.business === true,
      )
    } else joined.push(duration)
  }
  return joined
}

function isSingle(duration: FoundDuration): duration is FoundDuration & { readonly value: string } {
  return duration.value !== undefined && !duration.value.includes('/')
}

/**
 * The lengths of time that a text names, in order, in English, German, French, Spanish, Italian, Portuguese and Dutch. Ages and rates
 * ("13 years of age", "24 hours a day") are none.
 */
export function findDurations(text: string): FoundDuration[] {
  const durations: FoundDuration[] = []
  const agesOf = createLazy(() => findAges(text))
  let nextAge = 0
  const lower = toLowerCaseInPlace(text)
  let from = 0
  for (let match = nextMatch(DURATION, lower, from); match !== null; match = nextMatch(DURATION, lower, from)) {
    const { 0: whole, index: start, groups = {} } = match
    const span = { start, end: start + whole.length }
    from = span.end
    const before = text.slice(Math.max(0, start - 12), start)
    // "six and twelve months" is a range only after "between"; otherwise only the second number counts the unit.
    const isBetween = BETWEEN.test(before)
    const split = groups['joined'] !== undefined && AND.test(groups['joined']) && !isBetween
    const amounts = split ? undefined : readAmounts(groups, isBetween)
    if (amounts === undefined) {
      // What looked like one number may be a word before it: go on after the first word.
      from = start + (/^[\p{L}\p{N}]{1,40}/u.exec(whole)?.[0].length ?? 1)
      continue
    }
    const ages = agesOf()
    while ((ages[nextAge]?.span.end ?? Number.POSITIVE_INFINITY) <= start) nextAge++
    if ((ages[nextAge]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) continue
    if (/^(?:a|an|un|une|una)$/i.test(groups['first'] ?? '') && RATE.test(before)) continue
    const { unit, values } = amounts
    const business = unit.business === true || groups['business'] !== undefined || BUSINESS_WORD.test(lower.slice(span.end, span.end + 16))
    const isoValues = values.map((value) => toIsoDuration(value * (unit.times ?? 1), unit.unit))
    durations.push(createDuration(text, span, isoValues, groups['vague'] !== undefined, business))
  }
  return joinLinked(text, durations)
}
