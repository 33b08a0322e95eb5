import type { Shift } from '../../diff/change.ts'
import type { Range } from '../../text/span.ts'
import type { DuePromise } from '../review.ts'
import { type PromiseCheck, quoted } from './promise.ts'

const touches = (a: Range, b: Range) => a.start.offset < b.end.offset && b.start.offset < a.end.offset

/** Rights that readers were promised stay theirs for the data given under the promise. Those a law asks for are told with the law. */
export const checkRights: PromiseCheck = ({ before, after, changes, lost }): readonly DuePromise[] => {
  if (after === undefined) return []
  const told = lost.filter(({ evidenceIn }) => evidenceIn === 'before').flatMap(({ evidence }) => evidence)
  const isWithdrawn = (shift: Shift) => shift.type === 'right' && shift.direction === 'organization'
  return changes.flatMap(({ shifts }) =>
    shifts.filter(isWithdrawn).flatMap(({ message, beforeRange, afterRange }): DuePromise[] => {
      if (beforeRange === undefined || told.some((range) => touches(range, beforeRange))) return []
      const { start, end } = beforeRange
      return [
        {
          type: 'right-withdrawn',
          state: 'broken',
          message: `${message} Readers gave their data under the promise of this right. Restore it, or tell them before it ends.`,
          ...quoted(before, { start: start.offset, end: end.offset }),
          ...(afterRange === undefined ? {} : { range: afterRange }),
        },
      ]
    }),
  )
}
