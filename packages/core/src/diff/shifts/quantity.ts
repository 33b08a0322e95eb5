import type { Policy } from '../../document/policy.ts'
import { findAges } from '../../text/ages.ts'
import { findDates } from '../../text/dates.ts'
import { findDurations } from '../../text/durations.ts'
import { findEmails } from '../../text/emails.ts'
import { readNumber } from '../../text/numbers.ts'
import { findPhones } from '../../text/phones.ts'
import { findPostalAddresses } from '../../text/postal-addresses.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { findUrls } from '../../text/urls.ts'
import type { ShiftType } from '../change.ts'
import { type FactChange, type Gain, opposite } from './fact.ts'
import { gainByLength, insteadOf, periodWords } from './period-words.ts'
import { type Rewording, type WordEdit, type WordedStatement, wordsIn } from './rewording.ts'
import { statedFactsOf } from './stated-facts.ts'
import type { WordShift, WordShiftFinder } from './word-shift.ts'

/** Something with a value that a statement names. */
interface Named {
  readonly span: Span
  readonly value: string
  readonly label: string
}

/** A kind of thing that is compared by its value. */
interface Measure {
  /** What every statement that names one has; looking for it is cheaper. */
  readonly sign: RegExp
  readonly type: (before: WordedStatement, after: WordedStatement) => ShiftType
  readonly find: (text: string) => readonly Named[]
  readonly gain: (before: Named, after: Named, type: ShiftType) => Gain
  readonly tell: (before: string, after: string, type: ShiftType) => string
  /** True where it neither came nor went while it stands elsewhere in the text. */
  readonly stays?: true
  /** Who gains where one is named that was not. */
  readonly favours: Gain
}

const KEEPING = /\b(?:retain|retention|keep|kept|store[ds]?|storage|saved?\b|delet|eras|anonymi|destroy|purg|overwrit|expir)/i
/** "Information" and "this privacy notice" are no notice given. */
const NOTICE = /(?<!\b(?:privacy|this|our|the) )\bnotice|\b(?:notify|notification|inform(?:s|ed|ing)?\b|announce|advance|breach)/i
const ANSWER = /\b(?:respond|response|reply|answer|request|confirm)/i
const OF_READER = /\byou(?:r)? (?:have|may|can|must|will have)\b/i

/** What says what a period is for: the sentence; of a row, the cells that name periods, with their headers. */
function wordsAboutPeriods({ text, statement: { cells } }: WordedStatement): string {
  if (cells === undefined) return text
  const own = cells.filter((cell) => findDurations(cell.text).length > 0)
  return own.map((cell) => `${cell.header ?? ''} ${cell.text}`).join('\n')
}

const typeOfPeriod = (...sides: readonly WordedStatement[]): ShiftType => {
  const texts = sides.map(wordsAboutPeriods)
  const says = (pattern: RegExp) => texts.some((text) => pattern.test(text))
  return says(KEEPING) ? 'retention' : says(NOTICE) ? 'notice-period' : 'quantity'
}

const PERIOD: Measure = {
  sign: /day|week|month|year|hour|minute|session/i,
  type: typeOfPeriod,
  find: (text) =>
    findDurations(text).flatMap(({ span, value }) => (value === undefined ? [] : [{ span, value, label: periodWords(value) }])),
  gain: (before, after, type) =>
    gainByLength(before.value, after.value, type === 'retention' || type === 'quantity' ? 'organization' : 'reader'),
  tell(before, after, type) {
    const what = type === 'retention' ? 'A period for which data is kept' : type === 'notice-period' ? 'A notice period' : 'A period'
    if (before === '') return `${what} is now stated: ${after}.`
    if (after === '') return `${what} of ${before} is no longer stated.`
    return `${what} is now ${insteadOf(after, before)}.`
  },
  favours: 'neutral',
}
const AGE: Measure = {
  sign: /\d|teen|twelve|twenty|\bage/i,
  type: () => 'age',
  find: (text) => findAges(text).map(({ span, age }) => ({ span, value: `${age}`, label: `${age}` })),
  gain: (before, after) => (Number(after.value) > Number(before.value) ? 'reader' : 'organization'),
  tell(before, after) {
    if (before === '') return `An age is now stated: ${after}.`
    if (after === '') return `The age of ${before} is no longer stated.`
    return `An age is now ${after} instead of ${before}.`
  },
  favours: 'neutral',
}
const DATE: Measure = {
  sign: /\d/,
  type: () => 'date',
  find: (text) => findDates(text).map(({ span, value }) => ({ span, value, label: value })),
  gain: () => 'neutral',
  tell(before, after) {
    if (before === '') return `A date is now stated: ${after}.`
    if (after === '') return `The date ${before} is no longer stated.`
    return `A date is now ${after} instead of ${before}.`
  },
  favours: 'neutral',
}
const EMAIL: Measure = {
  sign: /@|\bat\b/i,
  type: () => 'contact',
  find: (text) => findEmails(text).map(({ span, address }) => ({ span, value: address.toLowerCase(), label: address })),
  gain: () => 'neutral',
  tell(before, after) {
    if (before === '') return `An e-mail address is now given: ${after}.`
    if (after === '') return `The e-mail address ${before} is no longer given.`
    return `The e-mail address is now ${after} instead of ${before}.`
  },
  favours: 'reader',
  stays: true,
}
const PHONE: Measure = {
  sign: /\d{2}/,
  type: () => 'contact',
  find: (text) => findPhones(text).map(({ span, number }) => ({ span, value: number.replace(/\D/g, ''), label: number })),
  gain: () => 'neutral',
  tell(before, after) {
    if (before === '') return `A telephone number is now given: ${after}.`
    if (after === '') return `The telephone number ${before} is no longer given.`
    return `The telephone number is now ${after} instead of ${before}.`
  },
  favours: 'reader',
  stays: true,
}
const MEASURES: readonly Measure[] = [PERIOD, AGE, DATE, EMAIL, PHONE]

const NUMBER_WORD = /\d[\d.,]*|\p{L}+/gu
/** A number in front of which one of these stands counts nothing: it names a place or a law. */
const CITED =
  /(?:\b(?:sections?|articles?|art|clauses?|chapters?|paragraphs?|parts?|no|nr|code|title|act|regulation|version|appendix|schedule|annex|of)\.? ?\(?|§ ?|[a-z]-)$/i
const YEAR = /^(?:19|20)\d\d$/

/** Numbers that measure nothing of the above. */
function plainNumbers(text: string, others: readonly Span[]): Named[] {
  return [...text.matchAll(NUMBER_WORD)].flatMap(({ 0: word, index }) => {
    const digits = word.replace(/(?<![.,])[.,]+$/, '')
    const span = { start: index, end: index + digits.length }
    if (!/^\d/.test(digits) || YEAR.test(digits) || others.some((other) => overlaps(other, span))) return []
    if (CITED.test(text.slice(Math.max(0, index - 16), index)) || /^[\p{L}(]/u.test(text.slice(span.end))) return []
    const value = readNumber(digits)?.value
    return value === undefined ? [] : [{ span, value: `${value}`, label: digits }]
  })
}

const NUMBER: Measure = {
  sign: /\d/,
  type: () => 'quantity',
  find: (text) =>
    plainNumbers(
      text,
      [...MEASURES.flatMap(({ find }) => find(text)), ...findUrls(text), ...findPostalAddresses(text)].map(({ span }) => span),
    ),
  gain: () => 'neutral',
  tell: (before, after) => `A number is now ${after} instead of ${before}.`,
  favours: 'neutral',
}

/** What only one of the two names, by value. */
function onlyIn(named: readonly Named[], others: readonly Named[]): Named[] {
  const left = others.map(({ value }) => value)
  return named.filter(({ value }) => {
    const at = left.indexOf(value)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** The words of a span of a statement's text. */
function rangeOf({ tokens }: WordedStatement, span: Span | undefined, fallback: number) {
  if (span === undefined) return { from: fallback, to: fallback }
  const from = tokens.ends.findIndex((end) => end > span.start)
  const to = tokens.starts.findIndex((start) => start >= span.end)
  return { from: Math.max(0, from), to: to < 0 ? tokens.words.length : to }
}

function compareMeasure(measure: Measure, rewording: Rewording, changes: readonly FactChange[]): WordShift[] {
  const { before, after } = rewording
  if (!measure.sign.test(before.text) && !measure.sign.test(after.text)) return []
  const told = new Set(
    changes.flatMap((change) => [...change.before, ...change.after].flatMap(({ value }) => [value, value.replace(/\D/g, '')])),
  )
  const ones = measure.find(before.text)
  const others = measure.find(after.text)
  if (ones.length === 0 && others.length === 0) return []
  const isElsewhere = (policy: Policy) => (one: Named) => measure.stays === true && statedFactsOf(policy).spells(one.label)
  const isLost = isElsewhere(after.policy)
  const isGained = isElsewhere(before.policy)
  const lost = onlyIn(ones, others).filter((one) => !told.has(one.value) && !isLost(one))
  const gained = onlyIn(others, ones).filter((one) => !told.has(one.value) && !isGained(one))
  const type = measure.type(before, after)
  return Array.from({ length: Math.max(lost.length, gained.length) }).flatMap((_, at): WordShift[] => {
    const one = lost[at]
    const other = gained[at]
    // A number that came or went without another in its place may count anything.
    if (measure === NUMBER && (one === undefined || other === undefined)) return []
    const ranges = { before: rangeOf(before, one?.span, 0), after: rangeOf(after, other?.span, 0) }
    const edit = rewording.edits.find((candidate) => touches(candidate, ranges)) ?? { before: ranges.before, after: ranges.after }
    const gain =
      one !== undefined && other !== undefined
        ? measure.gain(one, other, type)
        : other !== undefined
          ? measure.favours
          : opposite(measure.favours)
    const ofReader = type === 'quantity' && [before, after].every(({ text }) => OF_READER.test(text) && !ANSWER.test(text))
    return [
      {
        type,
        ...ranges,
        label: { before: one?.label ?? '', after: other?.label ?? '' },
        direction: ofReader ? opposite(gain) : gain,
        message: measure.tell(one?.label ?? '', other?.label ?? '', type),
        edit,
      },
    ]
  })
}

const meets = (a: WordEdit['before'], b: WordEdit['before']) => a.from < b.to && b.from < a.to
const touches = (edit: WordEdit, ranges: { readonly before: WordEdit['before']; readonly after: WordEdit['after'] }) =>
  meets(edit.before, ranges.before) || meets(edit.after, ranges.after)

/** What an edit has to hold for something measured to be another: a number, a unit, a part of an address. */
const MEASURING =
  /\d|@|\bat\b|day|week|month|year|hour|minute|teen|twelve|twenty|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|thirty|sixty|ninety)\b/i

/** Where a period, an age, a date, a number or an address became another one. */
export const findQuantityShifts: WordShiftFinder = (rewording, changes) => {
  const { before, after, edits } = rewording
  const hasAddress = [before, after].some(({ text }) => text.includes('@'))
  const measures =
    hasAddress || edits.some((edit) => MEASURING.test(wordsIn(before, edit.before)) || MEASURING.test(wordsIn(after, edit.after)))
  return measures ? [...MEASURES, NUMBER].flatMap((measure) => compareMeasure(measure, rewording, changes)) : []
}
