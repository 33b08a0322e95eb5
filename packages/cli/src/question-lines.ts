import { pathText, type Question } from '@clausal/core'

/** Questions for people: field, question and citation on one line, the reason on the next. */
export const questionLines = (questions: readonly Question[]): readonly string[] =>
  questions.map(({ path, question, why, citation, ranges }) => {
    const lines = ranges.map(({ start }) => start.line)
    const where = lines.length === 0 ? '' : ` (line ${[...new Set(lines)].join(', ')})`
    return `${pathText(path)}: ${question}${citation === undefined ? '' : ` [${citation}]`}\n  ${why}${where}\n`
  })
