import { citationsOf } from '@clausal/core'
import type { DocumentLink } from 'vscode-languageserver-types'
import { toLspRange } from '../positions.ts'
import type { PolicyDocument } from '../workspace/policies.ts'

/** Links that the text itself does not make: to the official text of what it cites, and to sections it refers to in words. */
export function documentLinksOf(document: PolicyDocument): DocumentLink[] {
  const { policy, uri } = document
  const { references, clauses } = document.inspection()
  const isLinked = (start: number) => policy.links.some(({ span }) => span.start <= start && start < span.end)
  const citations = citationsOf(policy).filter(({ range }) => !isLinked(range.start.offset))
  const words = references.filter(({ target, range }) => target !== null && !isLinked(range.start.offset))
  return [
    ...citations.map(({ range, url, citation, title }) => ({
      range: toLspRange(range),
      target: url,
      tooltip: title === undefined ? citation : `${citation}: ${title}`,
    })),
    ...words.flatMap(({ range, target }): DocumentLink[] => {
      const clause = clauses.find(({ id }) => id === target)
      return clause === undefined
        ? []
        : [{ range: toLspRange(range), target: `${uri}#L${clause.range.start.line}`, tooltip: clause.heading ?? clause.id }]
    }),
  ]
}
