import { type Definition, type EntryOf, entriesOf } from '../definition/definition.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { createWriting, wordFor } from '../render/writing.ts'
import { dataIn } from './exported.ts'

type LegalBasis = Exclude<EntryOf<'purposes'>['legalBasis'], undefined>

/** The letters of Art. 6(1) GDPR, as TILT refers to laws. */
const REFERENCES: Readonly<Record<LegalBasis, string>> = {
  consent: 'GDPR-6-1-a',
  contract: 'GDPR-6-1-b',
  'legal-obligation': 'GDPR-6-1-c',
  'vital-interests': 'GDPR-6-1-d',
  'public-task': 'GDPR-6-1-e',
  'legitimate-interests': 'GDPR-6-1-f',
}

/** A name as an id within the document. */
const toId = (label: string) => label.toLowerCase().replace(/[^a-z\d]+/g, '-')

const speaksOf = (label: string) => (entry: { readonly data?: readonly string[] }) => entry.data?.includes(label) === true

/** ISO 8601 as TILT reads it, which knows no weeks. */
const toSpan = (period: string) => period.replace(/^P(\d+)W$/, (_, weeks: string) => `P${Number(weeks) * 7}D`)

function storageOf(label: string, definition: Definition): readonly object[] {
  const all = entriesOf(definition.retention)
  const own = all.filter(speaksOf(label))
  const held = own.length > 0 ? own : all.filter(({ data }) => data === undefined)
  if (held.length === 0) return []
  const temporal = held.flatMap(({ period, after }) => (period === undefined ? [] : [{ description: after ?? '', ttl: toSpan(period) }]))
  return [{ temporal, purposeConditional: held.flatMap(({ criteria }) => criteria ?? []), aggregationFunction: 'max' }]
}

/** Whether it has to be given: what no entry names does not. */
function nonDisclosureOf(label: string, definition: Definition): object {
  const required = entriesOf(definition.requiredData).find(speaksOf(label))
  return {
    legalRequirement: required?.by === 'law',
    contractualRegulation: required?.by === 'contract',
    obligationToProvide: required !== undefined,
    consequences: required?.consequence ?? '',
  }
}

/** Each kind of data with its purposes, bases, recipients and periods. */
export function dataDisclosedIn(definition: Definition, phrases: Phrases): readonly object[] {
  const { purpose: written } = createWriting(definition, phrases)
  return dataIn(definition).map((label) => {
    const purposes = entriesOf(definition.purposes).filter(speaksOf(label))
    const bases = [...new Set(purposes.flatMap(({ legalBasis }) => legalBasis ?? []))]
    return {
      _id: toId(label),
      category: wordFor(phrases.data, label),
      purposes: purposes.map(({ purpose }) => ({ purpose: written(purpose), description: '' })),
      legalBases: bases.map((basis) => ({ reference: REFERENCES[basis], description: phrases.legalBases[basis] })),
      legitimateInterests: purposes.flatMap(({ interest }) => (interest === undefined ? [] : [{ exists: true, reasoning: interest }])),
      recipients: entriesOf(definition.recipients)
        .filter(speaksOf(label))
        .map(({ name, category = '' }) => ({ ...(name !== undefined && { name }), category: wordFor(phrases.recipients, category) })),
      storage: storageOf(label, definition),
      nonDisclosure: nonDisclosureOf(label, definition),
    }
  })
}

/** Data of others, with whether anyone can get at its source; entries that do not say so are left out. */
export const sourcesIn = (definition: Definition, phrases: Phrases): readonly object[] =>
  entriesOf(definition.collection).flatMap(({ data, from = [], public: isPublic }) =>
    isPublic === undefined
      ? []
      : data.map((label) => ({
          _id: toId(label),
          dataCategory: wordFor(phrases.data, label),
          sources: [{ description: from.map((one) => wordFor(phrases.recipients, one)).join(', '), url: '', publiclyAvailable: isPublic }],
        })),
  )
