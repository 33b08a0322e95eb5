import type { Direction, Shift } from '../change.ts'

/** Who gains by several shifts together. */
export function directionOf(shifts: readonly Shift[]): Direction {
  const directions = new Set(shifts.map(({ direction }) => direction))
  directions.delete('neutral')
  const [only, ...more] = directions
  return only === undefined ? 'neutral' : more.length === 0 ? only : 'mixed'
}
