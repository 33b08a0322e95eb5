import { type EntryOf, entriesOf } from '../../definition/definition.ts'
import { type Block, type Inline, paragraph, text } from '../block.ts'
import { capital, type Writing, wordFor } from '../writing.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** "Stripe (payment service providers)", or the kind alone. */
function nameOf({ name, category }: EntryOf<'recipients'>, { phrases }: Writing): string {
  const kind = category === undefined ? undefined : wordFor(phrases.recipients, category)
  if (name === undefined) return capital(kind ?? '')
  return kind === undefined ? name : `${name} (${kind})`
}

function sentenceFor(entry: EntryOf<'recipients'>, writing: Writing): readonly Inline[] {
  const { say, data, purpose, phrases } = writing
  const kind = entry.category === undefined ? '' : wordFor(phrases.recipients, entry.category)
  const recipient = entry.name === undefined ? kind : nameOf(entry, writing)
  const values = {
    recipient,
    ...(entry.data === undefined ? {} : { data: data(entry.data) }),
    ...(entry.purpose === undefined ? {} : { purpose: purpose(entry.purpose) }),
  }
  if (entry.data === undefined) return say(entry.purpose === undefined ? 'shares' : 'shares-for', values)
  return say(entry.purpose === undefined ? 'shares-data' : 'shares-data-for', values)
}

/** The categories and purposes of disclosing, of the past twelve months: Cal. Civ. Code § 1798.130(a)(5)(C). */
function disclosedBefore(entries: readonly EntryOf<'recipients'>[], { say, data, purpose, all }: Writing): Block[] {
  const disclosed = [...new Set(entries.flatMap((entry) => entry.data ?? []))]
  const purposes = [...new Set(entries.flatMap((entry) => entry.purpose ?? []))]
  return [
    ...(disclosed.length === 0 ? [] : [paragraph(say('disclosed-before', { data: data(disclosed) }))]),
    ...(purposes.length === 0 ? [] : [paragraph(say('disclosed-for', { purposes: all(purposes.map(purpose)) }))]),
  ]
}

/** Who receives data: Art. 13(1)(e) GDPR. */
export const writeRecipients: ClauseWriter = (writing) => {
  const { definition, phrases, say, data, purpose } = writing
  if (definition.recipients === false) return [paragraph(say('no-recipients'))]
  const entries = entriesOf(definition.recipients)
  const own = [definition.recipientPurposes, definition.recipientDuties].flatMap((words) =>
    words === undefined ? [] : [paragraph(text(words))],
  )
  if (entries.length === 0) return own
  const hasPurpose = entries.some((entry) => entry.purpose !== undefined)
  const hasData = entries.some((entry) => entry.data !== undefined)
  const { columns } = phrases
  const rows = entries.map((entry) => [
    text(nameOf(entry, writing)),
    ...(hasPurpose ? [text(entry.purpose === undefined ? '' : capital(purpose(entry.purpose)))] : []),
    ...(hasData ? [text(entry.data === undefined ? '' : capital(data(entry.data)))] : []),
  ])
  const head = [columns.recipient, ...(hasPurpose ? [columns.purpose] : []), ...(hasData ? [columns.data] : [])]
  return [
    paragraph(say('recipients')),
    { type: 'table', head, rows, sentences: entries.map((entry) => sentenceFor(entry, writing)) },
    ...own,
    ...(definition.laws?.includes('ccpa') === true ? disclosedBefore(entries, writing) : []),
  ]
}
