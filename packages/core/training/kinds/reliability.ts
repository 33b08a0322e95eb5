import type { Guess } from './platt.ts'

/** Lower ends of the groups that guesses fall into by their confidence. */
const GROUPS = [0, 0.5, 0.6, 0.7, 0.8, 0.9]

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

interface Group {
  readonly count: number
  /** Mean confidence, and the share that was right. */
  readonly stated: number
  readonly right: number
}

function groupsOf(guesses: readonly Guess[]): Group[] {
  return GROUPS.flatMap((from, index) => {
    const to = GROUPS[index + 1] ?? Number.POSITIVE_INFINITY
    const inside = guesses.filter(({ confidence }) => confidence >= from && confidence < to)
    if (inside.length === 0) return []
    return [
      { count: inside.length, stated: mean(inside.map((one) => one.confidence)), right: mean(inside.map((one) => Number(one.isRight))) },
    ]
  })
}

/** How far stated confidence lies from the share that is right, on average over guesses (expected calibration error). */
export function calibrationError(guesses: readonly Guess[]): number {
  return groupsOf(guesses).reduce((sum, { count, stated, right }) => sum + (count / guesses.length) * Math.abs(stated - right), 0)
}

/** A Markdown table of guesses by confidence: stated, right, how many. */
export function formatReliability(guesses: readonly Guess[]): string {
  const rows = groupsOf(guesses).map(({ count, stated, right }) => `| ${stated.toFixed(2)} | ${right.toFixed(2)} | ${count} |`)
  return ['| stated confidence | right | named |', '| ---: | ---: | ---: |', ...rows].join('\n')
}
