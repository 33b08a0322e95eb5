import type { Edit } from '../edit.ts'
import { findPhrases } from '../phrases.ts'
import { replacePhrase } from './one-phrase.ts'

const PERIOD = /(?<!\bage \()\b\d{1,3}(?= (?:hours?|days?|weeks?|months?|years?)\b(?! (?:or older|old|of age)))/gi

/** A period in a table gets four times as long. */
export const changeTableRow: Edit = {
  name: 'change a table row',
  group: 'meaning',
  apply(policy, random) {
    const phrase = random.pick(findPhrases(policy, PERIOD).filter(({ statement }) => statement.kind === 'row'))
    if (phrase === undefined) return undefined
    return replacePhrase(phrase, String(Number(phrase.words) * 4), {
      materiality: ['material'],
      shifts: { some: ['quantity', 'retention', 'notice-period'], besides: [] },
    })
  },
}
