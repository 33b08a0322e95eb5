import { type EntryOf, entriesOf } from '../../definition/definition.ts'
import { type Block, paragraph, text } from '../block.ts'
import { type Writing, wordFor } from '../writing.ts'
import type { ClauseWriter } from './clause-writer.ts'

function tell({ countries, mechanism, ukMechanism, copy }: EntryOf<'transfers'>, { phrases, say, all }: Writing): Block {
  const to = countries === undefined ? phrases.otherCountries : all(countries.map((country) => wordFor(phrases.countries, country)))
  return paragraph(
    mechanism === undefined
      ? say('transfer', { countries: to })
      : say('transfer-under', { countries: to, mechanism: phrases.mechanisms[mechanism] }),
    ...(ukMechanism === undefined ? [] : [say('transfer-uk', { mechanism: phrases.ukMechanisms[ukMechanism] })]),
    ...(copy === undefined ? [] : [text(copy)]),
  )
}

/** Transfers to third countries and their safeguards: Art. 13(1)(f) GDPR. */
export const writeTransfers: ClauseWriter = (writing) => {
  const { transfers } = writing.definition
  return transfers === false ? [paragraph(writing.say('no-transfer'))] : entriesOf(transfers).map((entry) => tell(entry, writing))
}
