import { createClauseFact } from '../document/clause-fact.ts'
import { createFact } from '../document/fact.ts'
import type { ClauseNode, Policy } from '../document/policy.ts'
import { findAges } from '../text/ages.ts'
import { findDurations } from '../text/durations.ts'
import { toSourceSpan } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import type { ReadingContext, StatedAssertion, StatementReading } from './context.ts'
import { keepByIndex } from './keep-by-index.ts'
import type { Automaton } from './phrases/automaton.ts'
import { findPhrases } from './phrases/hits.ts'
import type { PhraseTables } from './phrases/table.ts'
import { type Tokens, tokenAt, tokenize } from './phrases/tokens.ts'
import { type Assertion, assertionAt, assertionOfIntroduction, type SentenceScope, scopeOf, type WordRange } from './scope/assertion.ts'

/** Words that make up names but name nobody by themselves. */
const EMPTY_NAME_WORDS: ReadonlySet<string> = new Set([
  'the',
  'and',
  'of',
  'inc',
  'ltd',
  'llc',
  'gmbh',
  'limited',
  'co',
  'corp',
  'corporation',
  'company',
  'app',
  'cloud',
  'group',
  'data',
  'ag',
  'sa',
  'bv',
  'plc',
  'pty',
])

/** A policy with fewer of these speaks of its organization in the third person. */
const FIRST_PERSON = 3

function nameWords(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => tokenize(name).words).filter((word) => word.length > 1 && !EMPTY_NAME_WORDS.has(word)))
}

/** Searches headings, each expression once. */
function createHeadingSearch(headings: readonly string[]): StatementReading['isUnder'] {
  const known = new Map<RegExp, boolean>()
  return (pattern) => {
    const kept = known.get(pattern)
    if (kept !== undefined) return kept
    const found = headings.some((heading) => pattern.test(heading))
    known.set(pattern, found)
    return found
  }
}

/** How often a clause speaks in the first person. */
interface FirstPersonWords {
  readonly all: number
  readonly singular: number
}

/** The prose that the statements of a clause take up. */
export function proseOf({ statements }: ClauseNode): Span {
  const start = statements[0]?.prose.start ?? 0
  return { start, end: statements.reduce((end, { prose }) => Math.max(end, prose.end), start) }
}

/** The words of a clause, at their places in the prose of its policy. */
type TokenReader = (clause: ClauseNode) => Tokens

/** Reads the words of each clause once, when first asked. */
export const tokenReaderOf: (policy: Policy) => TokenReader = createFact((policy) => {
  const known = new Map<ClauseNode, Tokens>()
  const read = (clause: ClauseNode): Tokens => {
    const { start, end } = proseOf(clause)
    const tokens = tokenize(policy.prose.text.slice(start, end), start)
    known.set(clause, tokens)
    return tokens
  }
  return (clause) => known.get(clause) ?? read(clause)
})

function countFirstPerson({ words }: Tokens): FirstPersonWords {
  let singular = 0
  let plural = 0
  for (const word of words) {
    if (word === 'i') singular++
    else if (word === 'we' || word === 'our') plural++
  }
  return { all: singular + plural, singular }
}

const firstPersonOf = createClauseFact(({ policy, clause }) => countFirstPerson(tokenReaderOf(policy)(clause)))

/** The words, in lower case, by which a policy means its organization besides the first person. */
export function organizationWordsOf(policy: Policy, names: readonly string[]): ReadonlySet<string> {
  const counts = firstPersonOf(policy)
  const speaks = counts.reduce((sum, { all }) => sum + all, 0)
  return new Set([
    ...nameWords(names),
    // A policy written in the third person means its organization by "they".
    ...(speaks < FIRST_PERSON && names.length > 0 ? ['they'] : []),
    ...(counts.some(({ singular }) => singular > 0) ? ['i'] : []),
  ])
}

function readStatements({ statements, path, heading }: ClauseNode, first: number, tokens: Tokens): StatementReading[] {
  const readings: StatementReading[] = []
  const headings = [...path, ...(heading === undefined ? [] : [heading])].map((one) => one.toLowerCase())
  const isUnder = createHeadingSearch(headings)
  for (const [index, statement] of statements.entries()) {
    const introduction = statement.introduction === undefined ? undefined : readings[statement.introduction - first]
    readings.push({
      statement,
      index,
      place: first + index,
      from: tokenAt(tokens, statement.prose.start),
      to: tokenAt(tokens, statement.prose.end),
      headings,
      isUnder,
      ...(introduction === undefined ? undefined : { introduction }),
    })
  }
  return readings
}

/** What every duration or age has; looking for it is cheaper than reading numbers in all languages. */
const UNIT_OF_TIME = /(?:day|week|month|year|hour|minute)/i
const NUMBER_OF_YEARS = /\d|teen|twelve|twenty|\bage/i

/** What every clause of a policy is read with. */
export interface ReadingTools {
  readonly automaton: Automaton
  readonly tables: PhraseTables
  readonly tokensOf: TokenReader
  readonly organizationWords: ReadonlySet<string>
}

/** Searches a statement when first asked, and moves what is found to its place in the prose. */
const keepFound = <T extends { readonly span: Span }>(prose: string, find: (text: string) => readonly T[]) =>
  keepByIndex(({ statement }): readonly T[] => {
    const { start, end } = statement.prose
    // The cells of a row are joined in its text, so its place in the prose is read.
    return find(prose.slice(start, end)).map((one) => ({ ...one, span: { start: start + one.span.start, end: start + one.span.end } }))
  })

/**
 * Prepares what extractors read a clause from: words, phrases of all tables, statements. A clause is read by itself, so that it says the
 * same whatever stands around it.
 *
 * @param first place of the clause's first statement among those of the policy.
 */
export function createReadingContext(
  policy: Policy,
  clause: ClauseNode,
  first: number,
  { automaton, tables, tokensOf, organizationWords }: ReadingTools,
): ReadingContext {
  const tokens = tokensOf(clause)
  const statements = readStatements(clause, first, tokens)
  const found = findPhrases(
    automaton,
    tables,
    tokens,
    clause.statements.map(({ prose }) => prose),
  )
  const durationsOf = keepFound(policy.prose.text, (text) => (UNIT_OF_TIME.test(text) ? findDurations(text) : []))
  const agesOf = keepFound(policy.prose.text, (text) => (NUMBER_OF_YEARS.test(text) ? findAges(text) : []))
  const scopeOfStatement = keepByIndex(({ from, to }: StatementReading): SentenceScope => scopeOf(tokens, from, to))
  const wordsText = ({ from, to }: WordRange) => policy.prose.text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0)
  const stated = ({ affirmed, actor, place, possible, passive, imperative, condition, exception }: Assertion): StatedAssertion => {
    const plain = { affirmed, actor, place, possible, passive }
    if (imperative === undefined && condition === undefined && exception === undefined) return plain
    return {
      ...plain,
      ...(imperative === undefined ? undefined : { imperative }),
      ...(condition === undefined ? undefined : { condition: wordsText(condition) }),
      ...(exception === undefined ? undefined : { exception: wordsText(exception) }),
    }
  }

  const introducedBy = keepByIndex((introduction: StatementReading): StatedAssertion => {
    const own = stated(assertionOfIntroduction(tokens, scopeOfStatement(introduction), organizationWords))
    return introduction.introduction === undefined || own.actor !== 'unspecified'
      ? own
      : inherit(own, introducedBy(introduction.introduction))
  })
  const inherit = (own: StatedAssertion, from: StatedAssertion): StatedAssertion => ({
    ...from,
    ...own,
    actor: from.actor,
    affirmed: own.affirmed && from.affirmed,
  })
  const assertionOf = (statement: StatementReading, word: number): StatedAssertion => {
    const own = stated(assertionAt(tokens, scopeOfStatement(statement), word, organizationWords))
    if (own.actor !== 'unspecified' || own.place !== 'main') return own
    if (statement.introduction === undefined) {
      // A sentence that tells someone to do something tells the reader; an item may only leave its subject out.
      return own.imperative === true && statement.statement.kind === 'sentence' ? { ...own, actor: 'reader' } : own
    }
    return inherit(own, introducedBy(statement.introduction))
  }
  /** By word: extractors ask for the same verbs. */
  const assertions = new Map<number, StatedAssertion>()

  return {
    policy,
    clause,
    tokens,
    statements,
    speaksOf: found.has,
    hits: (table, within) => ('statement' in within ? found.withinPart(table, within.index) : found.within(table, within)),
    scopeOf: scopeOfStatement,
    assertionOf(statement, word) {
      if (word < statement.from || word >= statement.to) return assertionOf(statement, word)
      const known = assertions.get(word) ?? assertionOf(statement, word)
      assertions.set(word, known)
      return known
    },
    announcementOf: introducedBy,
    introducedBy: (statement) => (statement.introduction === undefined ? undefined : introducedBy(statement.introduction)),
    durations: durationsOf,
    ages: agesOf,
    toSource: (span) => toSourceSpan(policy.prose, span),
    text: (span) => policy.prose.text.slice(span.start, span.end),
    isOrganization: (word) => organizationWords.has(word),
  }
}
