import type { Category } from './category.ts'
import { DATA_CATEGORIES } from './data-categories.ts'
import { PURPOSES } from './purposes.ts'
import { RECIPIENTS } from './recipients.ts'
import { RIGHT_IRIS } from './rights.ts'
import { SECURITY_MEASURES } from './security-measures.ts'
import { toCategory } from './vocabulary.ts'

/** Everything that has a name in the taxonomy, by what it is a name of. */
export const TAXONOMY: Readonly<Record<'data' | 'purpose' | 'recipient' | 'right' | 'measure', readonly Category[]>> = {
  data: DATA_CATEGORIES.map(toCategory),
  purpose: PURPOSES.map(toCategory),
  recipient: RECIPIENTS.map(toCategory),
  right: Object.entries(RIGHT_IRIS).map(([right, iri]) => ({ label: right.replaceAll('-', ' '), iri })),
  measure: SECURITY_MEASURES.map(toCategory),
}
