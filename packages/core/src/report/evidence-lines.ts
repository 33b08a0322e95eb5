import type { Range } from '../text/span.ts'

/** More places than this tell a reader no more. */
const MOST_LINES = 4

/** The lines on which evidence begins, each once and in order: "3, 14"; empty without evidence. */
export function evidenceLines(evidence: readonly Range[]): string {
  const lines = [...new Set(evidence.map(({ start }) => start.line))]
  const shown = lines.slice(0, MOST_LINES).join(', ')
  return lines.length > MOST_LINES ? `${shown} …` : shown
}
