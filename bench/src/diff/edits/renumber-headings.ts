import type { Edit } from '../edit.ts'
import type { Splice } from '../splice.ts'
import { headingWords, pieces } from '../structure.ts'
import { onlyLooks } from './only-looks.ts'

const FIRST_NUMBER = /^\d{1,3}/

/** Numbered headings count from one further on; headings of the outermost level without numbers get some. */
export const renumberHeadings: Edit = {
  name: 'renumber headings',
  group: 'looks',
  apply(policy) {
    const { text } = policy.source
    const all = pieces(policy)
    const numbered = all.filter(({ clause }) => FIRST_NUMBER.test(clause.heading ?? ''))
    if (numbered.length >= 3) {
      return onlyLooks(
        numbered.flatMap(({ clause: { heading = '', headingSpan } }): Splice[] => {
          const number = FIRST_NUMBER.exec(heading)?.[0] ?? ''
          const start = headingSpan === undefined ? -1 : text.indexOf(number, headingSpan.start)
          return start < 0 || start > (headingSpan?.start ?? 0) + 60
            ? []
            : [{ start, end: start + number.length, text: String(Number(number) + 1) }]
        }),
      )
    }
    if (all.length < 3 || all.some(({ clause }) => headingWords(policy, clause)?.words !== clause.heading)) return undefined
    const level = Math.min(...all.map(({ clause }) => clause.level))
    const outermost = all.filter(({ clause }) => clause.level === level)
    const places = outermost.map(({ clause }) => ({ start: headingWords(policy, clause)?.start, line: clause.headingSpan?.start }))
    return onlyLooks(
      places.flatMap(({ start, line }, index): Splice[] => {
        if (start === undefined) return []
        // At the beginning of a line of Markdown a number and a full stop would begin a list.
        const stop = policy.format === 'markdown' && start === line ? '\\.' : '.'
        return [{ start, end: start, text: `${index + 1}${stop} ` }]
      }),
    )
  },
}
