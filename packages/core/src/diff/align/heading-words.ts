import { createFact } from '../../document/fact.ts'
import { headingNumbering, withoutStrayNumbers } from '../../document/heading-numbering.ts'
import { tokenize } from '../../reading/phrases/tokens.ts'

/**
 * The words of each clause's heading in lower case, without numbering and punctuation; none where it has no heading. By the
 * clause's index. "4. Data sharing" and "5 DATA SHARING" read the same.
 */
export const headingWordsOf = createFact((policy): readonly (readonly string[])[] => {
  const headed = policy.clauses.flatMap(({ index, heading }) => {
    const numbering = heading === undefined ? undefined : headingNumbering(heading)
    return numbering === undefined ? [] : [{ index, numbering }]
  })
  const numbered = new Map(
    withoutStrayNumbers(headed, ({ numbering }) => numbering).map(({ index, numbering }) => [index, numbering.length]),
  )
  return policy.clauses.map(({ index, heading = '' }) => {
    const { words } = tokenize(heading.slice(numbered.get(index) ?? 0))
    // A heading of nothing but a number is named by it.
    return words.length > 0 ? words : tokenize(heading).words
  })
})
