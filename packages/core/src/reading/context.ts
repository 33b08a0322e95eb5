import type { Policy, Statement } from '../document/policy.ts'
import type { FoundAge } from '../text/ages.ts'
import type { FoundDuration } from '../text/durations.ts'
import type { Span } from '../text/span.ts'
import type { Disclosure } from './disclosure.ts'
import type { Hit } from './phrases/hits.ts'
import type { PhraseTable } from './phrases/table.ts'
import type { Tokens } from './phrases/tokens.ts'
import type { Assertion, SentenceScope } from './scope/assertion.ts'

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
  /** Whether one of them matches; asked once for all statements below the same headings. */
  isUnder(pattern: RegExp): boolean
}

/** An assertion with the words of its condition and exception. */
export interface StatedAssertion extends Omit<Assertion, 'condition' | 'exception'> {
  readonly condition?: string
  readonly exception?: string
}

/** What extractors read from. */
export interface ReadingContext {
  readonly policy: Policy
  readonly tokens: Tokens
  /** Every statement in reading order. */
  readonly statements: readonly StatementReading[]
  /** The phrases of a table within a statement, or within a span of the prose. */
  hits<Key extends string>(table: PhraseTable<Key>, within: StatementReading | Span): readonly Hit<Key>[]
  /** How a statement is divided into clauses. */
  scopeOf(statement: StatementReading): SentenceScope
  /** Whether a statement says what its word at this index says, and who does it; an item says it as its introduction does. */
  assertionOf(statement: StatementReading, word: number): StatedAssertion
  /** What a statement says of what it introduces: "We do not sell:" denies every item. */
  announcementOf(introduction: StatementReading): StatedAssertion
  /** What a statement's introduction says of it, if it has one. */
  introducedBy(statement: StatementReading): StatedAssertion | undefined
  /** The lengths of time a statement names; their spans are offsets into the prose. */
  durations(statement: StatementReading): readonly FoundDuration[]
  /** The ages a statement names; their spans are offsets into the prose. */
  ages(statement: StatementReading): readonly FoundAge[]
  /** The source span of a span of the prose. */
  toSource(span: Span): Span
  /** The readable text of a span of the prose. */
  text(span: Span): string
  /** Whether a word in lower case belongs to the organization's name. */
  isOrganization(word: string): boolean
}

/** Reads the disclosures of one type. */
export interface DisclosureExtractor {
  /** Every table of phrases it asks for: they are searched together with all others, in one pass. */
  readonly tables: readonly PhraseTable[]
  extract(context: ReadingContext): readonly Disclosure[]
}
