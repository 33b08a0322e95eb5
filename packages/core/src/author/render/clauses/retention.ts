import { type EntryOf, entriesOf } from '../../definition/definition.ts'
import { paragraph, text } from '../block.ts'
import { capital, type Writing } from '../writing.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** "90 days after you close your account", or what decides it. */
function howLong({ period, after, criteria }: EntryOf<'retention'>, writing: Writing): string {
  const fixed = period === undefined ? [] : [writing.period(period)]
  return [...fixed, ...(after === undefined ? [] : [after]), ...(criteria === undefined ? [] : [criteria])].join(' ')
}

/** How long data is kept: Art. 13(2)(a) GDPR. */
export const writeRetention: ClauseWriter = (writing) => {
  const { definition, phrases, say, data } = writing
  const entries = entriesOf(definition.retention)
  if (entries.length === 0) return []
  const [other] = say('other-data')
  const rows = entries.map((entry) => [
    text(capital(entry.data === undefined ? (other?.text ?? '') : data(entry.data))),
    text(capital(howLong(entry, writing))),
  ])
  const sentences = entries.map((entry) => {
    const time = howLong(entry, writing)
    const values = { period: time, criteria: time, ...(entry.data === undefined ? {} : { data: data(entry.data) }) }
    const kept = entry.data === undefined ? 'keeps-other' : 'keeps-data'
    return say(entry.period === undefined ? kept : `${kept}-for`, values)
  })
  return [paragraph(say('retention')), { type: 'table', head: [phrases.columns.data, phrases.columns.retention], rows, sentences }]
}
