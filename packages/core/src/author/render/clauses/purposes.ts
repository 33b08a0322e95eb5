import { type EntryOf, entriesOf } from '../../definition/definition.ts'
import type { Phrases } from '../../phrases/phrases.ts'
import { type Block, type Inline, list, paragraph, text } from '../block.ts'
import { capital, fill, type Writing } from '../writing.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** The legal basis in words, with the interest where one is named. */
function basisOf(
  { legalBasis, interest }: Pick<EntryOf<'purposes'>, 'legalBasis' | 'interest'>,
  { legalBases, interest: named }: Phrases,
): readonly Inline[] {
  if (legalBasis === undefined) return []
  return legalBasis === 'legitimate-interests' && interest !== undefined ? fill(named, { interest }) : text(legalBases[legalBasis])
}

/** The legal bases of what is done as a whole. */
function basesOf({ definition, phrases, say }: Writing): readonly Block[] {
  const bases = entriesOf(definition.legalBases)
  return bases.length === 0 ? [] : [paragraph(say('legal-bases')), list(bases.map((entry) => basisOf(entry, phrases)))]
}

function tableOf(entries: readonly EntryOf<'purposes'>[], { phrases, say, data, purpose }: Writing): Block {
  const { columns } = phrases
  const hasData = entries.some((entry) => entry.data !== undefined)
  const hasBasis = entries.some(({ legalBasis }) => legalBasis !== undefined)
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
  return { type: 'table', head, rows, sentences }
}

/** What data is used for, and on which legal basis: Art. 13(1)(c) and (d) GDPR. */
export const writePurposes: ClauseWriter = (writing) => {
  const { say, purpose } = writing
  const entries = entriesOf(writing.definition.purposes)
  const bases = basesOf(writing)
  if (entries.length === 0) return bases
  // A table of one column is a list.
  const isBare = entries.every((entry) => entry.data === undefined && entry.legalBasis === undefined)
  const told = isBare ? list(entries.map((entry) => text(capital(purpose(entry.purpose))))) : tableOf(entries, writing)
  const hasBasis = entries.some(({ legalBasis }) => legalBasis !== undefined)
  return [paragraph(say(hasBasis ? 'purposes-with-bases' : 'purposes')), told, ...bases]
}
