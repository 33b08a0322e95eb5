/** One thing repeated, which a careless program takes quadratic time for. */
export interface Shape {
  readonly name: string
  /** The smaller size; the larger is eight times as large. */
  readonly small: number
  /** Milliseconds of the processor that it takes at a size. */
  time(size: number): number
}

/** Milliseconds of the processor: other work on the machine does not count. */
export function timeOf(work: () => unknown): number {
  const began = process.cpuUsage()
  work()
  return process.cpuUsage(began).user / 1000
}

export const repeatTo = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
