import { describe, expect, it } from 'vitest'
import { inspect, parsePolicy } from '../src/index.ts'

const SMALL = 20_000
const TIMES_LARGER = 8
/** Linear time takes 8 times as long, quadratic 64; a busy machine lies between. */
const MOST_TIMES_LONGER = 28
/** Below this the clock measures the machine. In milliseconds. */
const SHORTEST = 15

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
]

/** How long reading takes that was parsed before. */
function timeToRead(text: string): number {
  const policy = parsePolicy(text)
  const began = performance.now()
  inspect(policy)
  return performance.now() - began
}

const repeatTo = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))

describe('the time reading one sentence takes grows with its length where it repeats', () => {
  it.each(PIECES)('%s', { timeout: 120_000 }, (piece) => {
    const small = repeatTo(piece, SMALL)
    const large = repeatTo(piece, SMALL * TIMES_LARGER)
    timeToRead(small)
    const ratio = () => timeToRead(large) / Math.max(SHORTEST, Math.min(timeToRead(small), timeToRead(small)))
    // A pause of the machine can only lengthen a run: the better of two is nearer the truth.
    const first = ratio()
    expect(first <= MOST_TIMES_LONGER ? first : Math.min(first, ratio())).toBeLessThanOrEqual(MOST_TIMES_LONGER)
  })
})
