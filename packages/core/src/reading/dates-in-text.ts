import { type FoundDate, findDates } from '../text/dates.ts'
import { createProseSearch } from './search.ts'

/** What every date has; those of full width count like others. */
const DIGIT = /[\d０-９]/

/** The dates of a text, from the lines that have a digit: no date reaches over a line break, and few lines have any. */
function datesByLine(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (let start = 0; start < text.length; ) {
    const lineBreak = text.indexOf('\n', start)
    const end = lineBreak < 0 ? text.length : lineBreak
    const line = text.slice(start, end)
    if (DIGIT.test(line))
      for (const date of findDates(line)) found.push({ ...date, span: { start: start + date.span.start, end: start + date.span.end } })
    start = end + 1
  }
  return found
}

/** The dates that the prose of a policy names, in reading order. */
export const datesInText = createProseSearch((text) => (DIGIT.test(text) ? datesByLine(text) : []))
