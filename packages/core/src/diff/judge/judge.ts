import type { KindConfidence } from '../../reading/reading.ts'
import type { Alignment, ClausePair } from '../align/alignment.ts'
import type { Change, Operation, Shift } from '../change.ts'
import type { Redline } from '../redline/redline.ts'

/** What a verdict is made from. */
export interface Evidence {
  readonly pair: ClausePair
  readonly operations: readonly Operation[]
  readonly shifts: readonly Shift[]
  readonly redline: Redline
  readonly kinds: readonly KindConfidence[]
  readonly alignment: Alignment
}

/** Says how much a change matters and to whose benefit it is. */
export function judge({ redline }: Evidence): Pick<Change, 'materiality' | 'direction' | 'reasons'> {
  const materiality = redline.every(({ type }) => type === 'same' || type === 'formatting') ? 'editorial' : 'minor'
  return { materiality, direction: 'neutral', reasons: [{ row: 'placeholder', materiality, text: 'Not judged yet.' }] }
}
