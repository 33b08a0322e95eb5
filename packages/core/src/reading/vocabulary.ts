import type { Category } from '../taxonomy/category.ts'
import { DATA_CATEGORIES } from '../taxonomy/data-categories.ts'
import { PURPOSES } from '../taxonomy/purposes.ts'
import { RECIPIENTS, type RecipientEntry } from '../taxonomy/recipients.ts'
import { SECURITY_MEASURES } from '../taxonomy/security-measures.ts'
import { type CategoryEntry, toCategory } from '../taxonomy/vocabulary.ts'
import { phrasesOf } from './phrases/entries.ts'
import type { Hit } from './phrases/hits.ts'

export const DATA = phrasesOf(DATA_CATEGORIES)
export const PURPOSE = phrasesOf(PURPOSES)
export const RECIPIENT = phrasesOf(RECIPIENTS)
export const MEASURE = phrasesOf(SECURITY_MEASURES)

/** The category that says no more than that it is about persons. */
export const UNSPECIFIC_DATA = 'personal data'

const byLabel = (entries: readonly CategoryEntry[]): ReadonlyMap<string, Category> =>
  new Map(entries.map((entry) => [entry.label, toCategory(entry)]))
const CATEGORIES = byLabel([...DATA_CATEGORIES, ...PURPOSES, ...RECIPIENTS, ...SECURITY_MEASURES])
const ROLES: ReadonlyMap<string, NonNullable<RecipientEntry['role']>> = new Map(
  RECIPIENTS.flatMap(({ label, role }) => (role === undefined ? [] : [[label, role]])),
)

/** The category a hit in one of the tables above stands for. */
export function categoryOf(hit: Hit): Category {
  return CATEGORIES.get(hit.key) ?? { label: hit.key }
}

/** The category of data of which only that it is personal is said. */
export const PERSONAL_DATA: Category = CATEGORIES.get(UNSPECIFIC_DATA) ?? { label: UNSPECIFIC_DATA }

export function roleOfRecipient(label: string): RecipientEntry['role'] {
  return ROLES.get(label)
}

/** The categories of hits, each once, in order; the unspecific one only where there is no other. */
export function categoriesOf(hits: readonly Hit[]): Category[] {
  const labels = [...new Set(hits.map((hit) => hit.key))]
  const specific = labels.filter((label) => label !== UNSPECIFIC_DATA)
  return (specific.length > 0 ? specific : labels).map((label) => CATEGORIES.get(label) ?? { label })
}
