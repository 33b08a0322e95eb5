import { data } from '../engine.data.ts'

/** Steps between neighbours on the circle of colours, so that kinds which are listed side by side look different. */
const STEP = 137.5

/** The colour of a clause kind, as an angle. A kind is always named beside its colour. */
export function hueOf(kind: string): number {
  const index = data.kinds.indexOf(kind)
  return Math.round((Math.max(0, index) * STEP) % 360)
}

export const kindWords = (kind: string) => kind.replaceAll('-', ' ')
