import { inspect, parsePolicy } from '@clausal/core'
import { repeatTo, type Shape, timeOf } from './shape.ts'

/** What one sentence without an end may consist of. */
const PIECES: readonly string[] = [
  'responsible for the processing ',
  'the controller of the processing, ',
  'Do Not Track ',
  'Do Not Track, ',
  'we respond to Do Not Track ',
  'we share your data and ',
  'the right to object ',
  'if you register we keep your name, ',
  'except to partners, ',
  'our partners and ',
  'who may collect cookies ',
  'for 30 days or ',
  'Art. 1, 1, ',
]

export const READING: readonly Shape[] = PIECES.map((piece) => ({
  name: `reading one sentence of "${piece.trim()}"`,
  small: 20_000,
  time(size) {
    const policy = parsePolicy(repeatTo(piece, size))
    return timeOf(() => inspect(policy))
  },
}))
