import type { ClauseNode, Policy, Statement } from '../document/policy.ts'
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
  /** Its index among the statements of its clause, and among those of the policy. */
  readonly index: number
  readonly place: number
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
  /** The clause that is read. */
  readonly clause: ClauseNode
  /** Its words. */
  readonly tokens: Tokens
  /** Its statements in reading order; their indices count from its first. */
  readonly statements: readonly StatementReading[]
  /** Whether the clause has any phrase of a table. */
  speaksOf(table: PhraseTable): boolean
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

/** Something found in a clause, of which the policy may say the same elsewhere. */
export interface Sighting<D extends Disclosure = Disclosure> {
  readonly disclosure: D
  /** Whether the clause is about it, by its heading. */
  readonly isHeaded: boolean
  /** Whether it was read from what stands below such a heading, where no sentence says it. */
  readonly fromBlock: boolean
}

/** Reads what a policy tells once, though several of its clauses may say it: who is who, and how to reach them. */
export interface PartyExtractor<D extends Disclosure = Disclosure> {
  readonly tables: readonly PhraseTable[]
  /** What a clause says. It may depend on nothing but what stands in the clause, its headings, and the organization's names. */
  find(context: ReadingContext): readonly Sighting<D>[]
  /** Which of the sightings of all clauses, in reading order, tell it best. */
  choose(sightings: readonly Sighting<D>[]): readonly D[]
}

/** Reads the disclosures of one type. */
export interface DisclosureExtractor {
  /** Every table of phrases it asks for: they are searched together with all others, in one pass. */
  readonly tables: readonly PhraseTable[]
  /** Tables of which a clause has a phrase where it has any disclosure; without them every clause is read. */
  readonly cues?: readonly PhraseTable[]
  /** The disclosures of a clause. They may depend on nothing but what stands in it, its headings, and the organization's names. */
  extract(context: ReadingContext): readonly Disclosure[]
}
