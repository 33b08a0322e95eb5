import { BEFORE_FIRST } from '../../src/reading/kinds/features.ts'
import { BASE, FIRST_KIND, type KindWeights, LAST_DIGIT, OTHER_DIGIT, ZERO_WEIGHT } from '../../src/reading/kinds/weights.ts'

/** A weight of a feature: how many steps it speaks for a kind, or against. */
export interface Weight {
  readonly kind: number
  readonly step: number
}

function writeNumber(value: number): string {
  let text = String.fromCharCode(LAST_DIGIT + (value % BASE))
  for (let rest = Math.floor(value / BASE); rest > 0; rest = Math.floor(rest / BASE))
    text = String.fromCharCode(OTHER_DIGIT + (rest % BASE)) + text
  return text
}

const writeAscending = (numbers: readonly number[]) =>
  numbers.map((number, index) => writeNumber(number - (numbers[index - 1] ?? -1) - 1)).join('')

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Brings the features and their weights into the form that ships. Stems come by how many features have them, so that most numbers are small. */
export function packWeights(features: ReadonlyMap<string, readonly Weight[]>): Omit<KindWeights, 'biases' | 'scales'> {
  const parts = [...features].map(([feature, weights]) => {
    const [first = '', second] = feature.split(' ')
    if (second !== undefined) return { type: 'pair', first, second, weights } as const
    const opens = feature.startsWith(BEFORE_FIRST)
    return { type: opens ? 'opening' : 'word', first: opens ? feature.slice(BEFORE_FIRST.length) : feature, second, weights } as const
  })
  const counts = new Map<string, number>()
  for (const stem of parts.flatMap(({ first, second }) => (second === undefined ? [first] : [first, second])))
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const stems = [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || compare(a, b)).map(([stem]) => stem)
  const placeOf = new Map(stems.map((stem, place) => [stem, place]))
  const ordered = parts
    .map(({ type, first, second, weights }) => ({
      type,
      first: placeOf.get(first) ?? 0,
      second: second === undefined ? 0 : (placeOf.get(second) ?? 0),
      weights,
    }))
    .sort((a, b) => a.first - b.first || a.second - b.second)
  const of = (type: 'word' | 'opening' | 'pair') => ordered.filter((one) => one.type === type)
  const seconds = stems.map((): number[] => [])
  for (const { first, second } of of('pair')) seconds[first]?.push(second)
  const rows = [...of('word'), ...of('opening'), ...of('pair')].map(({ weights }) => weights)
  const write = (first: number, value: number) => String.fromCharCode(first + value)
  return {
    stems: stems.join(' '),
    words: writeAscending(of('word').map(({ first }) => first)),
    openings: writeAscending(of('opening').map(({ first }) => first)),
    pairs: seconds.map(writeAscending).join('\n').trimEnd(),
    kinds: rows.map((weights) => weights.map(({ kind }) => write(FIRST_KIND, kind)).join('')).join('\n'),
    steps: rows.flatMap((weights) => weights.map(({ step }) => write(ZERO_WEIGHT, step))).join(''),
  }
}
