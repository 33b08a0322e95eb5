import type { Alignment, ClausePair } from '../align/alignment.ts'
import type { Shift } from '../change.ts'

/** Finds what changed in meaning between paired clauses. */
export function computeShifts(_alignment: Alignment): ReadonlyMap<ClausePair, readonly Shift[]> {
  return new Map()
}
