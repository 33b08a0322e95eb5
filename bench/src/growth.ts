import { checking, inspecting, parsing, reading, type Sample } from './contenders.ts'
import { type BenchFormat, GROWTH_SIZES, policyOf, REPEATED, SIZES } from './corpus.ts'
import { type Contender, measure } from './measure.ts'
import { kilobytes, milliseconds, toTable } from './table.ts'

interface Point {
  readonly size: number
  /** The fastest round, in milliseconds. */
  readonly time: number
}

/** How the time for something grows. */
export interface Grown {
  readonly name: string
  readonly points: readonly Point[]
}

/** The exponent `k` of time = c · size^k that fits best (least squares over the logarithms): 1 is linear. */
export function fittedExponent(points: readonly Point[]): number {
  const xs = points.map(({ size }) => Math.log(size))
  const ys = points.map(({ time }) => Math.log(time))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(xs), mean(ys)]
  const rise = xs.reduce((sum, value, index) => sum + (value - x) * ((ys[index] ?? y) - y), 0)
  return rise / xs.reduce((sum, value) => sum + (value - x) ** 2, 0)
}

/** As many rounds as a second has room for. */
const EFFORT = { warmUp: 0, budget: 1000, fewest: 2, most: 41 } as const

function timeOf(contender: Contender): number {
  return measure([contender], EFFORT)[0]?.fastest ?? Number.NaN
}

const FORMATS: readonly BenchFormat[] = ['markdown', 'html', 'text']
const STAGES: readonly ((samples: readonly Sample[]) => Contender)[] = [parsing, reading, inspecting, checking]

/** Each stage over policies of all sizes. */
export function measureStages(): readonly Grown[] {
  return FORMATS.flatMap((format) => {
    const samples = GROWTH_SIZES.map((size) => ({ size, sample: [{ text: policyOf(format, size), format }] }))
    return STAGES.map((stage) => ({
      name: `${format} · ${stage([]).name.replaceAll('**', '').replace('Clausal: ', '')}`,
      points: samples.map(({ size, sample }) => ({ size, time: timeOf(stage(sample)) })),
    }))
  })
}

/** Parsing of one thing repeated. */
export function measureRepeated(): readonly Grown[] {
  return REPEATED.map(({ name, format, unit }) => ({
    name,
    points: SIZES.map((size) => ({ size, time: timeOf(parsing([{ text: unit.repeat(Math.ceil(size / unit.length)), format }])) })),
  }))
}

export function growthTable(sizes: readonly number[], grown: readonly Grown[]): string {
  const rows = grown.map(({ name, points }) => [name, ...points.map(({ time }) => milliseconds(time)), fittedExponent(points).toFixed(2)])
  return toTable(['', ...sizes.map(kilobytes), 'exponent'], rows)
}
