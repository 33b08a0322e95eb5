import { DIFFING } from './diffing.ts'
import { PARSING } from './parsing.ts'
import { READING } from './reading.ts'
import type { Shape } from './shape.ts'

// pnpm bench:shapes: how the time grows from one size to eight times that; exits with 1 where it is no longer about linear.
const TIMES_LARGER = 8
/** Linear is 1, quadratic 2; a busy machine lies between. */
const MOST = 1.5
/** Below this the clock measures the machine. In milliseconds. */
const SHORTEST = 5
const ROUNDS = 3

/** The best of some rounds, for what else a machine does can only lengthen one. */
const best = (shape: Shape, size: number) => Math.min(...Array.from({ length: ROUNDS }, () => shape.time(size)))

const grown = [...PARSING, ...READING, ...DIFFING].map((shape) => {
  const small = best(shape, shape.small)
  const large = best(shape, shape.small * TIMES_LARGER)
  return { name: shape.name, small, large, exponent: Math.log(large / Math.max(SHORTEST, small)) / Math.log(TIMES_LARGER) }
})
grown.sort((a, b) => b.exponent - a.exponent)
for (const { name, small, large, exponent } of grown) {
  console.log(`${exponent.toFixed(2).padStart(6)}  ${small.toFixed(1).padStart(8)} ms ${large.toFixed(1).padStart(8)} ms  ${name}`)
}
const worst = grown.filter(({ exponent }) => exponent > MOST)
console.log(`\n${grown.length} shapes, ${worst.length} of them grow faster than the length to the power of ${MOST}`)
process.exitCode = worst.length === 0 ? 0 : 1
