import type { Edited, ExpectedChange } from '../edit.ts'
import { type Phrase, reworded } from '../phrases.ts'

/** One phrase becomes another; the clause around it is modified and nothing else happens. */
export function replacePhrase(phrase: Phrase, text: string, rest: Pick<ExpectedChange, 'materiality' | 'shifts' | 'direction'>): Edited {
  return {
    splices: [{ start: phrase.start, end: phrase.end, text }],
    expected: { changes: [reworded(phrase, rest)], besides: 'nothing' },
    touched: [phrase.statement.clause],
  }
}
