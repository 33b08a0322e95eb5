import { entriesOf } from '../../definition/definition.ts'
import { paragraph, text } from '../block.ts'
import { wordFor } from '../writing.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** Transfers to third countries and their safeguards: Art. 13(1)(f) GDPR. */
export const writeTransfers: ClauseWriter = ({ definition: { transfers }, phrases, say, all }) =>
  transfers === false
    ? [paragraph(say('no-transfer'))]
    : entriesOf(transfers).map(({ countries, mechanism, ukMechanism, copy }) =>
        paragraph(
          say('transfer', {
            countries: all(countries.map((country) => wordFor(phrases.countries, country))),
            mechanism: phrases.mechanisms[mechanism],
          }),
          ...(ukMechanism === undefined ? [] : [say('transfer-uk', { mechanism: phrases.ukMechanisms[ukMechanism] })]),
          ...(copy === undefined ? [] : [text(copy)]),
        ),
      )
