import { LEVELS, type Level } from './page.ts'

/** One of the things a page tells of, which can be told at less length. */
export interface Shortened {
  readonly text: (level: Level) => string
}

/** At most this often something is made shorter at once: a page of a thousand policies takes no longer than one of ten. */
const ROUNDS = 200

/**
 * Chooses how far each is shortened so that all together have at most `room` UTF-16 code units: the longest first, step by step.
 * All are one line each where even that is too long.
 */
export function fitLevels(parts: readonly Shortened[], room: number): readonly Level[] {
  const texts = parts.map(({ text }) => LEVELS.map((level) => ({ level, length: text(level).length + 2 })))
  const steps = texts.map(() => 0)
  const lengthOf = (index: number) => texts[index]?.[steps[index] ?? 0]?.length ?? 0
  let total = texts.reduce((sum, _, index) => sum + lengthOf(index), 0)
  const most = LEVELS.length - 1
  while (total > room) {
    const open = texts.flatMap((_, index) => ((steps[index] ?? most) < most ? [index] : [])).sort((a, b) => lengthOf(b) - lengthOf(a))
    if (open.length === 0) break
    for (const index of open.slice(0, Math.max(1, Math.ceil(open.length / ROUNDS)))) {
      total -= lengthOf(index)
      steps[index] = (steps[index] ?? most) + 1
      total += lengthOf(index)
    }
  }
  return steps.map((step) => LEVELS[step] ?? 'line')
}
