import type { Category } from './category.ts'

/** An entry of a taxonomy with the phrases by which texts name it, written as reading/phrases/pattern.ts says. */
export interface CategoryEntry extends Category {
  readonly phrases: readonly string[]
}

const DPV = 'https://w3id.org/dpv#'
const DPV_PERSONAL_DATA = 'https://w3id.org/dpv/pd#'
const DPV_GDPR = 'https://w3id.org/dpv/legal/eu/gdpr#'

/** IRI of a term of the Data Privacy Vocabulary 2.3. */
export const dpv = (term: string): string => DPV + term
/** IRI of a term of its extension for personal data categories. */
export const dpvPersonalData = (term: string): string => DPV_PERSONAL_DATA + term
/** IRI of a term of its extension for the GDPR. */
export const dpvGdpr = (term: string): string => DPV_GDPR + term

/** The entry as it appears in results. */
export function toCategory(entry: CategoryEntry): Category {
  return entry.iri === undefined ? { label: entry.label } : { label: entry.label, iri: entry.iri }
}
