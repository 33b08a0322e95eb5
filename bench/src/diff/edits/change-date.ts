import type { Edit, ExpectedChange } from '../edit.ts'
import { findPhrases } from '../phrases.ts'

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const DATE = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\\.?,? \\d{4}|(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\b`,
  'g',
)
const UPDATED = /\b(?:last (?:updated?|revised|modified|changed)|updated|revised)\b/i

/** The date of the last update becomes a later one, wherever the policy states it. */
export const changeDate: Edit = {
  name: 'change the date',
  group: 'meaning',
  apply(policy) {
    const phrases = findPhrases(policy, DATE, (text) => UPDATED.test(text) && text.length < 200)
    const [first] = phrases
    const same = phrases.filter(({ words }) => words === first?.words)
    if (first === undefined || phrases.length !== same.length) return undefined
    const later = first.words.replace(/\d{4}/, (year) => String(Number(year) + 1))
    const clauses = [...new Set(same.map(({ statement }) => statement.clause))]
    return {
      splices: same.map(({ start, end }) => ({ start, end, text: later })),
      expected: {
        changes: clauses.map(
          (index): ExpectedChange => ({
            operations: [['modified']],
            before: [index],
            after: [{ at: policy.clauses[index]?.span.start ?? 0 }],
            materiality: ['editorial', 'minor'],
            shifts: { some: ['date'], besides: [] },
            lines: same.filter(({ statement }) => statement.clause === index).length,
          }),
        ),
        besides: 'nothing',
      },
      touched: clauses,
    }
  },
}
