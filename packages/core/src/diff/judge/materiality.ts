import type { Materiality, Reason, Shift, ShiftType } from '../change.ts'
import { isGone, type Trait } from './traits.ts'

/** What a row looks at: shifts of a type, or a trait of the change. */
export interface Row {
  readonly name: string
  readonly materiality: Materiality
  readonly shift?: { readonly type: ShiftType; readonly which?: 'gone' | 'come' | 'replaced'; readonly says?: RegExp }
  readonly trait?: Trait
  /** For a row that applies where nothing weightier does. */
  readonly otherwise?: true
  readonly text: string
}

/** When a change matters and why, the weightiest first. */
export const ROWS: readonly Row[] = [
  {
    name: 'polarity-turned',
    materiality: 'material',
    shift: { type: 'polarity' },
    text: 'What was denied is affirmed, or the other way round.',
  },
  {
    name: 'sale-changed',
    materiality: 'material',
    shift: { type: 'sale' },
    text: 'What is said about the sale of personal data is another thing.',
  },
  { name: 'right-removed', materiality: 'material', shift: { type: 'right', which: 'gone' }, text: 'A right is no longer mentioned.' },
  { name: 'right-added', materiality: 'material', shift: { type: 'right', which: 'come' }, text: 'A right is mentioned that was not.' },
  { name: 'right-changed', materiality: 'material', shift: { type: 'right', which: 'replaced' }, text: 'A right is another one.' },
  { name: 'legal-basis-changed', materiality: 'material', shift: { type: 'legal-basis' }, text: 'The basis of processing is another one.' },
  { name: 'retention-changed', materiality: 'material', shift: { type: 'retention' }, text: 'How long data is kept is another time.' },
  {
    name: 'recipient-added',
    materiality: 'material',
    shift: { type: 'recipient', which: 'come' },
    text: 'Data goes to someone who was not named.',
  },
  {
    name: 'recipient-removed',
    materiality: 'material',
    shift: { type: 'recipient', which: 'gone' },
    text: 'A recipient is no longer named.',
  },
  {
    name: 'recipient-changed',
    materiality: 'material',
    shift: { type: 'recipient', which: 'replaced' },
    text: 'Data goes to others than were named.',
  },
  { name: 'data-changed', materiality: 'material', shift: { type: 'data' }, text: 'The data that is collected is other data.' },
  { name: 'purpose-changed', materiality: 'material', shift: { type: 'purpose' }, text: 'What data is used for is something else.' },
  {
    name: 'transfer-changed',
    materiality: 'material',
    shift: { type: 'transfer' },
    text: 'Where data goes abroad, or what protects it there, is something else.',
  },
  { name: 'age-changed', materiality: 'material', shift: { type: 'age' }, text: 'The age the policy draws a line at is another one.' },
  {
    name: 'notice-period-changed',
    materiality: 'material',
    shift: { type: 'notice-period' },
    text: 'How or when the reader is notified is something else.',
  },
  { name: 'quantity-changed', materiality: 'material', shift: { type: 'quantity' }, text: 'A period or number is another one.' },
  {
    name: 'modality-changed',
    materiality: 'material',
    shift: { type: 'modality' },
    text: 'What binds, or may happen, binds more or less.',
  },
  {
    name: 'scope-changed',
    materiality: 'material',
    shift: { type: 'scope' },
    text: 'What is said holds for more or for less than before.',
  },
  { name: 'organization-changed', materiality: 'material', shift: { type: 'organization' }, text: 'Someone else is responsible.' },
  {
    name: 'officer-changed',
    materiality: 'material',
    shift: { type: 'contact', says: /officer|representative/ },
    text: 'An office that the law gives readers to turn to can be reached otherwise or no longer.',
  },
  {
    name: 'statement-with-weight',
    materiality: 'material',
    trait: 'statement-with-weight',
    text: 'A statement that promises something or states a practice came or went.',
  },
  { name: 'contact-changed', materiality: 'minor', shift: { type: 'contact' }, text: 'Where questions go is another place.' },
  {
    name: 'tense-changed',
    materiality: 'minor',
    shift: { type: 'date', says: /\bannounced\b/ },
    text: 'What was announced for later holds now, or the other way round.',
  },
  { name: 'date-changed', materiality: 'minor', shift: { type: 'date', says: /\bdate\b/i }, text: 'A date is another one.' },
  { name: 'statement', materiality: 'minor', trait: 'statement', text: 'A statement came or went that promises nothing.' },
  { name: 'clause-added', materiality: 'minor', trait: 'clause-added', text: 'The clause is new.' },
  { name: 'clause-removed', materiality: 'minor', trait: 'clause-removed', text: 'The clause is gone.' },
  {
    name: 'reworded',
    materiality: 'minor',
    trait: 'reworded',
    text: 'Words differ; no right, duty, period or party was found to be another one.',
  },
  { name: 'function-words', materiality: 'editorial', trait: 'function-words', text: 'Only words that say nothing by themselves differ.' },
  { name: 'spelling', materiality: 'editorial', trait: 'spelling', text: 'Only spelling, inflection or words of the same meaning differ.' },
  { name: 'split-or-merged', materiality: 'editorial', trait: 'split-or-merged', text: 'The text is divided otherwise.' },
  { name: 'moved', materiality: 'editorial', trait: 'moved', text: 'The text stands at another place.' },
  { name: 'renamed', materiality: 'editorial', trait: 'renamed', text: 'The heading has other words.' },
  { name: 'formatting', materiality: 'editorial', trait: 'formatting', text: 'It looks different and reads the same.' },
  { name: 'reads-the-same', materiality: 'editorial', otherwise: true, text: 'It reads the same.' },
]

const holds = (shift: Shift, { type, which, says }: NonNullable<Row['shift']>) => {
  if (shift.type !== type || (says !== undefined && !says.test(shift.message))) return false
  if (which === undefined) return true
  return which === (isGone(shift) ? 'gone' : shift.before === null ? 'come' : 'replaced')
}

/** The row that says how much a shift matters by itself. */
export const rowOf = (shift: Shift): Row | undefined => ROWS.find((row) => row.shift !== undefined && holds(shift, row.shift))

/** The rows that apply, the weightiest first. Never empty. */
export function reasonsFor(shifts: readonly Shift[], traits: ReadonlySet<Trait>): readonly Reason[] {
  const applying = ROWS.filter(({ shift, trait }) =>
    shift === undefined ? trait !== undefined && traits.has(trait) : shifts.some((one) => holds(one, shift)),
  )
  return (applying.length === 0 ? ROWS.filter(({ otherwise }) => otherwise) : applying).map(({ name, materiality, text }) => ({
    row: name,
    materiality,
    text,
  }))
}
