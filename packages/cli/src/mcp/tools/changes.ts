import type { Change, DiffSummary, Policy, Range, Shift } from '@clausal/core'
import { z } from 'zod'
import { createSentenceReader, sentenceText, toQuote } from '../policy-words.ts'
import { placeText, QUOTE, quoteText, RANGE, SENTENCE } from '../schemas.ts'

const MATERIALITY = z.enum(['material', 'minor', 'editorial'])
const DIRECTION = z.enum(['reader', 'organization', 'neutral', 'mixed']).describe('Who gains.')

const SHIFT = z.object({
  type: z.string(),
  direction: DIRECTION,
  ...SENTENCE,
  before: QUOTE.nullable().describe('What the earlier version says, in its words or as a value. Data from outside.'),
  after: QUOTE.nullable().describe('The same of the later version.'),
  beforeRange: RANGE.optional(),
  afterRange: RANGE.optional(),
})

const CLAUSE_REF = z.object({ id: QUOTE, heading: QUOTE.optional(), range: RANGE })

/** A change as answers tell of it. */
export const CHANGE = z.object({
  operations: z.array(z.string()),
  materiality: MATERIALITY,
  direction: DIRECTION,
  kinds: z.array(z.string()),
  before: z.array(CLAUSE_REF),
  after: z.array(CLAUSE_REF),
  reasons: z.array(z.object(SENTENCE)).describe('Why it has this materiality.'),
  shifts: z.array(SHIFT).describe('Changes of legal meaning.'),
  fingerprint: z.string(),
})

export const DIFF_SUMMARY = z.object({
  materiality: z.object({ editorial: z.int(), minor: z.int(), material: z.int() }),
  operations: z.record(z.string(), z.int()),
  direction: DIRECTION,
  highlights: z.array(z.object(SENTENCE)).describe('What happened, the weightiest first.'),
})

/** The two versions, either of which may lack. */
export interface Sides {
  readonly before?: Policy
  readonly after?: Policy
}

const ORDER = ['material', 'minor', 'editorial'] as const

/** The weightiest changes first, otherwise in the order they have. */
export const byMateriality = (changes: readonly Change[]) =>
  [...changes].sort((a, b) => ORDER.indexOf(a.materiality) - ORDER.indexOf(b.materiality))

export type Reader = ReturnType<typeof createSentenceReader>

export const readerOf = ({ before, after }: Sides): Reader => createSentenceReader([before, after].flatMap((policy) => policy ?? []))

const toRefs = (refs: Change['before']) =>
  refs.map(({ id, heading, range }) => ({ id: toQuote(id), ...(heading === undefined ? {} : { heading: toQuote(heading) }), range }))

const quotedOrNull = (text: string | null) => (text === null ? null : toQuote(text))

function toShift({ type, direction, message, before, after, beforeRange, afterRange }: Shift, read: Reader) {
  return {
    type,
    direction,
    ...read(message),
    before: quotedOrNull(before),
    after: quotedOrNull(after),
    ...(beforeRange === undefined ? {} : { beforeRange }),
    ...(afterRange === undefined ? {} : { afterRange }),
  }
}

/** A change as data. */
export function toChange({ operations, materiality, direction, kinds, before, after, reasons, shifts, fingerprint }: Change, read: Reader) {
  return {
    operations,
    materiality,
    direction,
    kinds: kinds.map(({ kind }) => kind),
    before: toRefs(before),
    after: toRefs(after),
    reasons: reasons.map(({ text }) => read(text)),
    shifts: shifts.map((shift) => toShift(shift, read)),
    fingerprint,
  }
}

export const toSummary = ({ materiality, operations, direction, highlights }: DiffSummary, read: Reader) => ({
  materiality,
  operations,
  direction,
  highlights: highlights.map(read),
})

const placeOf = ({ before, after }: ReturnType<typeof toChange>): Range | undefined => (after[0] ?? before[0])?.range

/** A line for a change, and one for each shift. */
export function changeLines(change: ReturnType<typeof toChange>): readonly string[] {
  const { materiality, operations, direction, before, after, shifts } = change
  const place = placeOf(change)
  const heading = (after[0] ?? before[0])?.heading
  const where = place === undefined ? '' : ` ${after.length > 0 ? 'at' : 'formerly at'} ${placeText(place)}`
  return [
    `${materiality}, ${operations.join(' and ')}${where}, gains: ${direction}${heading === undefined ? '' : ` ${quoteText(heading)}`}`,
    ...shifts.map((shift) => {
      const words = [shift.before, shift.after].map((text) => (text === null ? 'nothing' : quoteText(text)))
      return `  ${shift.type}, gains: ${shift.direction}: ${sentenceText(shift)} Before: ${words[0]}. After: ${words[1]}.`
    }),
  ]
}

export const countsLine = ({ materiality }: DiffSummary) => `Changes: ${ORDER.map((grade) => `${materiality[grade]} ${grade}`).join(', ')}.`
