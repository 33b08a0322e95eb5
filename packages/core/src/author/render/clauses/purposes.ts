import { type EntryOf, entriesOf } from '../../definition/definition.ts'
import type { Phrases } from '../../phrases/phrases.ts'
import { type Inline, paragraph, text } from '../block.ts'
import { capital, fill } from '../writing.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** The legal basis in words, with the interest where one is named. */
function basisOf({ legalBasis, interest }: EntryOf<'purposes'>, { legalBases, interest: named }: Phrases): readonly Inline[] {
  if (legalBasis === undefined) return []
  return legalBasis === 'legitimate-interests' && interest !== undefined ? fill(named, { interest }) : text(legalBases[legalBasis])
}

/** What data is used for, and on which legal basis: Art. 13(1)(c) and (d) GDPR. */
export const writePurposes: ClauseWriter = ({ definition, phrases, say, data, purpose }) => {
  const entries = entriesOf(definition.purposes)
  if (entries.length === 0) return []
  const hasData = entries.some((entry) => entry.data !== undefined)
  const hasBasis = entries.some(({ legalBasis }) => legalBasis !== undefined)
  const { columns } = phrases
  if (!hasData && !hasBasis) return entries.map((entry) => paragraph(say('uses', { purpose: purpose(entry.purpose) })))
  const rows = entries.map((entry) => [
    text(capital(purpose(entry.purpose))),
    ...(hasData ? [text(entry.data === undefined ? '' : capital(data(entry.data)))] : []),
    ...(hasBasis ? [basisOf(entry, phrases)] : []),
  ])
  const sentences = entries.map((entry) => {
    const named = { purpose: purpose(entry.purpose) }
    const used = entry.data === undefined ? say('uses', named) : say('uses-data', { ...named, data: data(entry.data) })
    const basis = entry.legalBasis === undefined ? [] : [{ text: ' ' }, ...say('rests-on', { ...named, basis: basisOf(entry, phrases) })]
    return [...used, ...basis]
  })
  const head = [columns.purpose, ...(hasData ? [columns.data] : []), ...(hasBasis ? [columns.legalBasis] : [])]
  return [paragraph(say('purposes')), { type: 'table', head, rows, sentences }]
}
