import type { KindConfidence } from '../../reading/reading.ts'
import type { Alignment, ClausePair } from '../align/alignment.ts'
import type { Change, Operation, Shift } from '../change.ts'
import type { Redline } from '../redline/redline.ts'
import { directionOf } from './direction.ts'
import { reasonsFor } from './materiality.ts'
import { traitsOf } from './traits.ts'

/** What a verdict is made from. */
export interface Evidence {
  readonly pair: ClausePair
  readonly operations: readonly Operation[]
  readonly shifts: readonly Shift[]
  readonly redline: Redline
  readonly kinds: readonly KindConfidence[]
  readonly alignment: Alignment
}

/** Says how much a change matters, which rows of the table decide so, and to whose benefit it is. */
export function judge({ pair, operations, shifts, redline, alignment }: Evidence): Pick<Change, 'materiality' | 'direction' | 'reasons'> {
  const reasons = reasonsFor(shifts, traitsOf(pair, operations, redline, alignment))
  return { materiality: reasons[0]?.materiality ?? 'editorial', direction: directionOf(shifts), reasons }
}
