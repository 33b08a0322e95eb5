/** How long to measure one set of contenders, in milliseconds, and how many rounds at least and at most. */
export interface Effort {
  readonly warmUp: number
  readonly budget: number
  readonly fewest: number
  readonly most: number
}

/** Engines make code fast by and by: a large program takes some seconds of turns until it is as warm as a small one. */
export const USUAL: Effort = { warmUp: 2000, budget: 2000, fewest: 3, most: 401 }

/** Something to measure. */
export interface Contender {
  readonly name: string
  /** Does the work once and tells how long it took, in milliseconds. */
  round(): number
}

/** A contender of a function and its input; `prepare` makes the input anew for each round, outside the clock. */
export function contender<Input>(name: string, prepare: () => Input, run: (input: Input) => unknown): Contender {
  return {
    name,
    round() {
      const input = prepare()
      const began = performance.now()
      run(input)
      return performance.now() - began
    },
  }
}

export interface Measured {
  readonly name: string
  /** Median, in milliseconds. */
  readonly median: number
  /** The fastest round, in milliseconds: what the work costs where nothing else wants the processor. */
  readonly fastest: number
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** One round of each contender after the other, so that what slows the machine for a while slows them all. */
export function measure(contenders: readonly Contender[], effort: Effort = USUAL): Measured[] {
  const times = contenders.map((): number[] => [])
  const turn = () => {
    for (const [index, one] of contenders.entries()) times[index]?.push(one.round())
  }
  const warmUntil = performance.now() + effort.warmUp
  do turn()
  while (performance.now() < warmUntil)
  for (const taken of times) taken.length = 0
  const began = performance.now()
  for (let round = 0; round < effort.most && (round < effort.fewest || performance.now() - began < effort.budget); round++) turn()
  return contenders.map(({ name }, index) => {
    const taken = times[index] ?? []
    return { name, median: median(taken), fastest: Math.min(...taken) }
  })
}
