import { createClauseFact, createPartFact } from '../document/clause-fact.ts'
import { type ClausePart, partsOf } from '../document/clause-parts.ts'
import { createFact } from '../document/fact.ts'
import type { Policy, Statement } from '../document/policy.ts'
import { matchesOfSigned, type SignedPattern } from '../text/matches.ts'
import type { Span } from '../text/span.ts'

/** The prose of a clause, heading included, as a text of its own: what is found in it and kept does not keep the whole policy's text. */
const textOf: (part: ClausePart) => string = createPartFact(({ policy, prose }) =>
  ` ${policy.prose.text.slice(prose.start, prose.end)}`.slice(1),
)

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
    const parts = partsOf(policy)
    const placed: Found[] = []
    // Most clauses have nothing of what is searched for.
    for (const [index, found] of inClauses(policy).entries()) {
      if (found.length === 0) continue
      const start = parts[index]?.prose.start ?? 0
      for (const one of found) placed.push({ ...one, span: { start: start + one.span.start, end: start + one.span.end } })
    }
    return placed
  })
}

/** What a pattern matched. */
export interface PatternMatch {
  readonly span: Span
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Searches the prose of a policy for patterns, one after the other in each clause; see {@link createProseSearch}. */
export const createPatternSearch = (...sought: readonly SignedPattern[]): ((policy: Policy) => readonly PatternMatch[]) =>
  createProseSearch((prose) =>
    sought.flatMap((signed) =>
      matchesOfSigned(prose, signed).map(({ 0: text, index, groups = {} }) => ({
        text,
        groups,
        span: { start: index, end: index + text.length },
      })),
    ),
  )

/** A statement by its words. */
export interface StatementWords extends Pick<Statement, 'kind' | 'text'> {
  /** Its stretch of the prose: as `text`, but that the cells of a row stand on lines of their own. */
  readonly prose: string
}

/**
 * What a look at each statement of a policy tells, in the order of the statements; one in a clause that an edit did not touch is not looked
 * at again.
 *
 * @param look must be pure.
 */
export function createStatementFact<T>(look: (statement: StatementWords) => T): (policy: Policy) => readonly T[] {
  const inClauses = createClauseFact(({ policy, clause }) =>
    clause.statements.map(({ kind, text, prose: { start, end } }) =>
      look({ kind, text, prose: kind === 'row' ? policy.prose.text.slice(start, end) : text }),
    ),
  )
  return createFact((policy) => inClauses(policy).flat(1))
}
