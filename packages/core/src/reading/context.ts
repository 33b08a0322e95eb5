import type { Policy, Statement } from '../document/policy.ts'
import type { Span } from '../text/span.ts'
import type { Disclosure } from './disclosure.ts'
import type { Hit } from './phrases/hits.ts'
import type { PhraseTable } from './phrases/table.ts'
import type { Tokens } from './phrases/tokens.ts'
import type { Assertion } from './scope/assertion.ts'

/** A statement with its index and the words it consists of. */
export interface StatementReading {
  readonly statement: Statement
  readonly index: number
  /** Index of its first word, and one past its last, among `context.tokens`. */
  readonly from: number
  readonly to: number
  /** The statement that introduces it, if any. */
  readonly introduction?: StatementReading
  /** The readable texts of the headings over it, innermost last, in lower case. */
  readonly headings: readonly string[]
}

/** What extractors read from. */
export interface ReadingContext {
  readonly policy: Policy
  readonly tokens: Tokens
  /** Every statement in reading order. */
  readonly statements: readonly StatementReading[]
  /** The organization's name as far as it is known, in lower case. */
  readonly organization?: string
  /** The phrases of a table within a statement, or within a span of the prose. */
  hits<Key extends string>(table: PhraseTable<Key>, within: StatementReading | Span): readonly Hit<Key>[]
  /** Whether a phrase of a statement is said, by whom, and under which condition and exception. */
  assertionOf(statement: StatementReading, hit: Hit): Assertion
  /** The source span of a span of the prose. */
  toSource(span: Span): Span
}

/** Reads the disclosures of one type. */
export interface DisclosureExtractor {
  /** Every table of phrases it asks for: they are searched together with all others, in one pass. */
  readonly tables: readonly PhraseTable[]
  extract(context: ReadingContext): readonly Disclosure[]
}
