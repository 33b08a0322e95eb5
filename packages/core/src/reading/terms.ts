import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import type { Span } from '../text/span.ts'

export interface TermDefinition {
  /** As it is written where it is defined. */
  readonly term: string
  /** The term itself, where it is defined. */
  readonly span: Span
  /** Index of the statement that defines it. */
  readonly statement: number
  /** What it means, as the text has it; absent where the term only stands in brackets behind its meaning. */
  readonly meaning?: string
}

export interface TermUse {
  readonly term: string
  readonly span: Span
  readonly statement: number
}

export interface PolicyTerms {
  readonly defined: readonly TermDefinition[]
  readonly uses: readonly TermUse[]
  /** Capitalised as defined terms are, and used so, but not defined here. */
  readonly undefinedUses: readonly TermUse[]
}

/** Reads definitions and the uses of defined terms. */
export const termsOf: (policy: Policy) => PolicyTerms = createFact(() => ({ defined: [], uses: [], undefinedUses: [] }))
