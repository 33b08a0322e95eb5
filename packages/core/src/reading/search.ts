import { type ClauseFact, createClauseFact } from '../document/clause-fact.ts'
import { type ClausePart, partsOf } from '../document/clause-parts.ts'
import { createFact } from '../document/fact.ts'
import type { Policy, Statement } from '../document/policy.ts'
import type { Span } from '../text/span.ts'

/** The prose of a clause, heading included, as a text of its own: what is found in it and kept does not keep the whole policy's text. */
function textOf({ policy, prose }: ClausePart): string {
  return ` ${policy.prose.text.slice(prose.start, prose.end)}`.slice(1)
}

/**
 * Searches the prose of a policy, each clause by itself, and a clause that an edit did not touch not again. What is found has its place in
 * the prose of the policy.
 *
 * @param find must be pure; what it finds never reaches over a line break.
 */
export function createProseSearch<Found extends { readonly span: Span }>(
  find: (text: string) => readonly Found[],
): (policy: Policy) => readonly Found[] {
  const inClauses = createClauseFact((part) => find(textOf(part)))
  return createFact((policy) => {
    const found = inClauses(policy)
    return partsOf(policy).flatMap(({ prose: { start } }, index) =>
      (found[index] ?? []).map((one) => ({ ...one, span: { start: start + one.span.start, end: start + one.span.end } })),
    )
  })
}

/**
 * What a look at each statement of a policy tells, in the order of the statements; one in a clause that an edit did not touch is not looked
 * at again.
 *
 * @param look must be pure.
 */
export function createStatementFact<T>(look: (statement: Pick<Statement, 'kind' | 'text'>) => T): ClauseFact<T> {
  const inClauses = createClauseFact(({ clause }) => clause.statements.map(({ kind, text }) => look({ kind, text })))
  return createFact((policy) => inClauses(policy).flat())
}
