import type { Terminal } from './terminal.ts'

/** Shorter runs end before anyone wonders. In milliseconds. */
const PATIENCE = 1000
const BETWEEN_UPDATES = 100
const CLEAR_LINE = '\r\u001b[K'

export interface Progress {
  /** Says that one more of the total is done. */
  step(): void
  /** Takes the line away. */
  end(): void
}

/** A line on standard error that counts, once a run has taken longer than a second and only where a person watches. */
export function createProgress(terminal: Terminal, total: number, doing: string): Progress {
  const began = performance.now()
  let done = 0
  let shownAt: number | undefined
  return {
    step() {
      done++
      const now = performance.now()
      if (!terminal.watched || now - began < PATIENCE || (shownAt !== undefined && now - shownAt < BETWEEN_UPDATES)) return
      shownAt = now
      terminal.err(`${CLEAR_LINE}${doing} ${done} of ${total}…`)
    },
    end() {
      if (shownAt !== undefined) terminal.err(CLEAR_LINE)
    },
  }
}
