import type { ClauseNode } from '../document/policy.ts'
import { extractedOf } from '../reading/extracted.ts'
import type { Span } from '../text/span.ts'
import type {
  ClauseCondition,
  Condition,
  DisclosureCondition,
  ExtractedCondition,
  OrganizationCondition,
  StatementCondition,
} from './condition.ts'
import type { DeclaredFacts } from './declared-facts.ts'
import { createFieldsPredicate } from './field-test.ts'
import { ofKind, ofType, type ReadingForLaws } from './grouped-reading.ts'
import { saysOneOf, toSearchText } from './says.ts'
import type { MetConditions } from './statement-search.ts'

/** Surer than this, a clause counts as being of a kind. */
const CONFIDENT = 0.5

/** What conditions are held against. */
export interface Asked {
  readonly reading: ReadingForLaws
  /** Those that are declared. */
  readonly facts: DeclaredFacts
  /** Where the policy meets the conditions on statements; see `createStatementSearch`. */
  readonly met: MetConditions
}

const NONE: readonly Span[] = []
const NOWHERE: readonly never[] = []

/** Finds the words that make a condition hold: none where it does not hold, or where that has no words to show. */
type SpanFinder = (asked: Asked) => readonly Span[]

function findDisclosures({ disclosure: type, polarity = 'affirmed', where }: DisclosureCondition): SpanFinder {
  const fieldsPass = createFieldsPredicate(where)
  return ({ reading: { disclosures } }) => {
    const found: Span[] = []
    for (const disclosure of ofType(disclosures, type)) {
      const isAsked = polarity === 'either' || disclosure.affirmed === (polarity === 'affirmed')
      if (isAsked && fieldsPass(disclosure)) found.push(disclosure.span)
    }
    return found
  }
}

function findExtracted({ extracted: type, polarity = 'affirmed', where }: ExtractedCondition): SpanFinder {
  const fieldsPass = createFieldsPredicate(where)
  return ({ reading: { policy } }) =>
    extractedOf(policy).disclosures.flatMap(({ type: own, affirmed, fields = {}, span }) => {
      const isAsked = own === type && (polarity === 'either' || affirmed === (polarity === 'affirmed'))
      return isAsked && fieldsPass(fields) ? [span] : []
    })
}

/** Finds the heading, or where there is none the first statement, of each clause of the kind. */
function findClauses({ clause: kind, confidence: least = CONFIDENT }: ClauseCondition): SpanFinder {
  return ({ reading }) =>
    ofKind(reading, kind).flatMap(({ clause, confidence }) => {
      const span = confidence >= least ? (clause.headingSpan ?? clause.statements[0]?.span) : undefined
      return span === undefined ? [] : [span]
    })
}

function findStatements(condition: StatementCondition): SpanFinder {
  const { within } = condition
  return ({ reading: { policy, kindsOf }, met }) => {
    const isWithin = (clause: ClauseNode) =>
      within === undefined || kindsOf(clause).some(({ kind, confidence }) => confidence >= CONFIDENT && within.includes(kind))
    const found: Span[] = []
    for (const { clause: index, statements } of met.get(condition) ?? NOWHERE) {
      const clause = policy.clauses[index]
      if (clause === undefined || !isWithin(clause)) continue
      for (const place of statements) {
        const statement = clause.statements[place]
        if (statement !== undefined) found.push(statement.span)
      }
    }
    return found
  }
}

function findOrganization({ organization: asked }: OrganizationCondition): SpanFinder {
  return ({ reading: { organization } }) =>
    organization !== undefined && (asked === 'named' || saysOneOf(toSearchText(organization.name), asked.says)) ? [organization.span] : NONE
}

type EvidenceFinder = (asked: Asked) => readonly Span[] | undefined

const whereSome =
  (find: SpanFinder): EvidenceFinder =>
  (asked) => {
    const spans = find(asked)
    return spans.length > 0 ? spans : undefined
  }

function findAll(conditions: readonly Condition[]): EvidenceFinder {
  const finders = conditions.map(createEvidenceFinder)
  return (asked) => {
    const found: Span[] = []
    for (const find of finders) {
      const spans = find(asked)
      if (spans === undefined) return undefined
      for (const span of spans) found.push(span)
    }
    return found
  }
}

function findAny(conditions: readonly Condition[]): EvidenceFinder {
  const finders = conditions.map(createEvidenceFinder)
  return (asked) => {
    const found = finders.map((find) => find(asked)).filter((spans) => spans !== undefined)
    return found.length > 0 ? found.flat() : undefined
  }
}

function createEvidenceFinder(condition: Condition): EvidenceFinder {
  if ('all' in condition) return findAll(condition.all)
  if ('any' in condition) return findAny(condition.any)
  if ('not' in condition) {
    const find = createEvidenceFinder(condition.not)
    return (asked) => (find(asked) === undefined ? NONE : undefined)
  }
  if ('fact' in condition) return ({ facts }) => (facts[condition.fact] === condition.is ? NONE : undefined)
  if ('disclosure' in condition) return whereSome(findDisclosures(condition))
  if ('extracted' in condition) return whereSome(findExtracted(condition))
  if ('clause' in condition) return whereSome(findClauses(condition))
  return whereSome('statement' in condition ? findStatements(condition) : findOrganization(condition))
}

/** Conditions as they are asked: those of laws are asked of each policy, and of one that is written at each keystroke. */
const finders = new WeakMap<Condition, EvidenceFinder>()

/**
 * Whether the condition holds: the spans of the words that make it hold, unordered and perhaps repeated, or undefined
 * where it does not hold. What holds because of what is not said, or of a declared fact, has no words to show.
 */
export function findEvidence(condition: Condition, asked: Asked): readonly Span[] | undefined {
  const find = finders.get(condition) ?? createEvidenceFinder(condition)
  finders.set(condition, find)
  return find(asked)
}
