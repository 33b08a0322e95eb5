import type { Change } from '../../diff/change.ts'
import type { Range } from '../../text/span.ts'
import type { DuePromise, RequirementDelta } from '../review.ts'
import { type PromiseCheck, quoted } from './promise.ts'

const isWithin = (inner: Range, outer: Range) => outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset

const nameOf = ({ before }: Change) => before.map(({ heading, id }) => `"${heading ?? id}"`).join(' and ')

/** A law goes on asking for what a removed clause said. */
export const checkRequiredClause: PromiseCheck = ({ before, after, changes, lost }): readonly DuePromise[] => {
  if (after === undefined) return []
  const gone = lost.filter((delta) => delta.after === 'missing')
  return changes.flatMap((change): DuePromise[] => {
    if (!change.operations.includes('removed')) return []
    const clauses = change.before.map(({ range }) => range)
    const asked = gone.filter((delta: RequirementDelta) => delta.evidence.some((one) => clauses.some((clause) => isWithin(one, clause))))
    const [clause] = clauses
    if (asked.length === 0 || clause === undefined) return []
    const citations = asked.map(({ citation }) => citation).join(', ')
    const statement = before.statements.find(({ span }) => clause.start.offset <= span.start)
    return [
      {
        type: 'required-clause-removed',
        state: 'broken',
        message: `The clause ${nameOf(change)} is gone, and nothing else in the policy says what the law asks for there (${citations}). Restore it, or say it elsewhere.`,
        ...quoted(before, statement?.span ?? { start: clause.start.offset, end: clause.end.offset }),
      },
    ]
  })
}
