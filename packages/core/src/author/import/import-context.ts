import type { Policy, Statement } from '../../document/policy.ts'
import type { DeclaredFacts } from '../../laws/declared-facts.ts'
import { frontMatterFactsOf } from '../../laws/front-matter-facts.ts'
import { homeOf } from '../../laws/natural-place.ts'
import type { DataCategory, Disclosure, DisclosureOf, DisclosureType } from '../../reading/disclosure.ts'
import { mentionsOf } from '../../reading/mentions.ts'
import { type PolicyReading, readPolicy } from '../../reading/reading.ts'
import type { ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { findPhones } from '../../text/contacts.ts'
import { containsSpan, type Span } from '../../text/span.ts'
import type { EntryOf } from '../definition/definition.ts'
import { findTold, type Told } from './told.ts'

/** Words of the policy a value was taken from, with how surely they speak of it. */
export interface Origin {
  readonly span: Span
  /** From 0 to 1: how surely the clause is about such matters, .5 where it is about others, 1 for front matter and dates. */
  readonly confidence: number
}

/** What fields are imported from. */
export interface ImportContext {
  readonly policy: Policy
  readonly reading: PolicyReading
  /** What the front matter declares. */
  readonly facts: DeclaredFacts
  readonly statements: readonly Statement[]
  /** Disclosures of a type that are affirmed. */
  affirmed<T extends DisclosureType>(type: T): readonly DisclosureOf<T>[]
  /** Those denied without exception or condition. */
  denied<T extends DisclosureType>(type: T): readonly DisclosureOf<T>[]
  statementOf(disclosure: Disclosure): Statement | undefined
  /** Whether the clause of a statement is about one of the kinds, at any rank. */
  isAbout(statement: Statement | undefined, ...kinds: readonly ClauseKind[]): boolean
  /** Whether one of the kinds is what the clause is about in the first place. */
  isMainly(statement: Statement | undefined, ...kinds: readonly ClauseKind[]): boolean
  /** Statements whose words tell a fact that no disclosure type holds, in reading order. */
  told(fact: Told): readonly Statement[]
  /** Labels of the data that a statement names. */
  dataIn(statement: Statement | undefined): readonly string[]
  /** Ways to reach somebody that a disclosure gives, numbers as they are written. */
  waysOf(disclosure: PartyDisclosure): Ways
  originOf(disclosure: Disclosure): Origin
  originIn(statement: Statement, kind: ClauseKind): Origin
}

type PartyDisclosure = DisclosureOf<'contact' | 'controller' | 'dpo' | 'representative'>
/** Ways to reach somebody. */
export type Ways = Omit<EntryOf<'contacts'>, 'name'>

const UNSURE = 0.5
/** Names no data in particular. */
export const GENERIC = 'personal data'

/** Labels of data, without the one that names none; undefined where nothing is left. */
export function labelsOf(data: readonly DataCategory[] | undefined): readonly string[] | undefined {
  const labels = [...new Set((data ?? []).map(({ label }) => label))].filter((label) => label !== GENERIC)
  return labels.length === 0 ? undefined : labels
}

/** Labels of what is mentioned within a stretch, once each. */
export function mentionedIn(policy: Policy, within: Span, type: 'data' | 'recipient'): readonly string[] {
  const inside = mentionsOf(policy).filter(
    ({ type: own, range: { start, end } }) => own === type && containsSpan(within, { start: start.offset, end: end.offset }),
  )
  return [...new Set(inside.map(({ label }) => label))]
}

export function createImportContext(policy: Policy): ImportContext {
  const reading = readPolicy(policy)
  const { statements, clauses } = policy
  const told = new Map<Told, readonly Statement[]>()
  const kindsOf = (statement: Statement | undefined) => {
    const clause = statement === undefined ? undefined : clauses[statement.clause]
    return clause === undefined ? [] : reading.kindsOf(clause)
  }
  const statementOf = ({ statement }: Disclosure) => statements[statement]
  const confidenceOf = (statement: Statement | undefined, kind: ClauseKind) =>
    kindsOf(statement).find((one) => one.kind === kind)?.confidence ?? UNSURE
  const ofType = <T extends DisclosureType>(type: T, affirmed: boolean) =>
    reading.disclosures.filter((one): one is DisclosureOf<T> => one.type === type && one.affirmed === affirmed)
  return {
    policy,
    reading,
    facts: frontMatterFactsOf(policy).facts,
    statements,
    affirmed: (type) => ofType(type, true),
    denied: (type) => ofType(type, false).filter(({ exception, condition }) => exception === undefined && condition === undefined),
    statementOf,
    isAbout: (statement, ...kinds) => kindsOf(statement).some(({ kind }) => kinds.includes(kind)),
    isMainly: (statement, ...kinds) =>
      kindsOf(statement)
        .slice(0, 1)
        .some(({ kind }) => kinds.includes(kind)),
    told: (fact) => {
      const known = told.get(fact) ?? findTold(fact, reading)
      told.set(fact, known)
      return known
    },
    dataIn: (statement) => (statement === undefined ? [] : mentionedIn(policy, statement.span, 'data')),
    waysOf: (disclosure) => {
      const { email, phone, address, url } = disclosure
      const text = clauses[statementOf(disclosure)?.clause ?? 0]?.statements.map((statement) => statement.text).join('\n') ?? ''
      const written = phone === undefined ? undefined : findPhones(text).find(({ number }) => number === phone)
      return {
        ...(email !== undefined && { email }),
        ...(phone !== undefined && { phone: written === undefined ? phone : text.slice(written.span.start, written.span.end) }),
        ...(address !== undefined && { address }),
        ...(url !== undefined && { url }),
      }
    },
    originOf: (disclosure) => ({ span: disclosure.span, confidence: confidenceOf(statementOf(disclosure), homeOf(disclosure.type)) }),
    originIn: (statement, kind) => ({ span: statement.span, confidence: confidenceOf(statement, kind) }),
  }
}
