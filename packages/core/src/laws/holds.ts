import type { ClauseNode } from '../document/policy.ts'
import type { Disclosure } from '../reading/disclosure.ts'
import { extractedOf } from '../reading/extracted.ts'
import type { PolicyReading } from '../reading/reading.ts'
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
import { saysOneOf, toSearchText } from './says.ts'
import type { MetConditions } from './statement-search.ts'

/** The part of a reading that laws look at. */
export type ReadingForLaws = Pick<PolicyReading, 'policy' | 'disclosures' | 'organization' | 'kindsOf'>

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

function isStated(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  return value !== undefined && value !== ''
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined ? [] : [value]
}

/** The words of a field's value; of a category, its label. */
function wordsOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'label' in value) return toSearchText(String(value.label))
  return toSearchText(String(value))
}

/** Whether the value passes the test: one of the forms of `FieldTest`. */
function passes(value: unknown, test: unknown): boolean {
  if (typeof test !== 'object' || test === null) return listOf(value).includes(test)
  if ('stated' in test) return isStated(value) === test.stated
  if ('oneOf' in test && Array.isArray(test.oneOf)) {
    const allowed: readonly unknown[] = test.oneOf
    return listOf(value).some((member) => allowed.includes(member))
  }
  if ('says' in test && Array.isArray(test.says)) {
    const phrases: readonly string[] = test.says
    return listOf(value).some((member) => saysOneOf(wordsOf(member), phrases))
  }
  if ('saysNone' in test && Array.isArray(test.saysNone)) {
    const phrases: readonly string[] = test.saysNone
    return listOf(value).some((member) => isStated(member) && !saysOneOf(wordsOf(member), phrases))
  }
  return false
}

/** What a condition asks of a disclosure of its type. */
function createMatch({ polarity = 'affirmed', where = {} }: DisclosureCondition): (disclosure: Disclosure) => boolean {
  const tests = Object.entries(where)
  return (disclosure) =>
    (polarity === 'either' || disclosure.affirmed === (polarity === 'affirmed')) &&
    tests.every(([field, test]) => passes(Reflect.get(disclosure, field), test))
}

const NONE: readonly never[] = []

/** Disclosures by type: a law asks for one type at a time. */
const byType = new WeakMap<readonly Disclosure[], ReadonlyMap<string, readonly Disclosure[]>>()

function groupByType(disclosures: readonly Disclosure[]): ReadonlyMap<string, readonly Disclosure[]> {
  const groups = new Map<string, Disclosure[]>()
  for (const disclosure of disclosures) {
    const group = groups.get(disclosure.type)
    if (group === undefined) groups.set(disclosure.type, [disclosure])
    else group.push(disclosure)
  }
  return groups
}

function ofType(disclosures: readonly Disclosure[], type: string): readonly Disclosure[] {
  const known = byType.get(disclosures) ?? groupByType(disclosures)
  byType.set(disclosures, known)
  return known.get(type) ?? NONE
}

function disclosureEvidence(condition: DisclosureCondition, { disclosures }: ReadingForLaws): readonly Span[] {
  const asked = ofType(disclosures, condition.disclosure)
  return asked.length === 0 ? NONE : asked.filter(createMatch(condition)).map(({ span }) => span)
}

function extractedEvidence({ extracted: type, polarity = 'affirmed', where = {} }: ExtractedCondition, { policy }: ReadingForLaws): Span[] {
  return extractedOf(policy).disclosures.flatMap(({ type: own, affirmed, fields, span }) => {
    const isAsked = own === type && (polarity === 'either' || affirmed === (polarity === 'affirmed'))
    return isAsked && Object.entries(where).every(([field, test]) => passes(fields?.[field], test)) ? [span] : []
  })
}

/** The heading, or where there is none the first statement, of each clause of the kind. */
function clauseEvidence({ clause: kind, confidence = CONFIDENT }: ClauseCondition, { policy, kindsOf }: ReadingForLaws): Span[] {
  return policy.clauses.flatMap((clause) => {
    if (!kindsOf(clause).some((reading) => reading.kind === kind && reading.confidence >= confidence)) return []
    const span = clause.headingSpan ?? clause.statements[0]?.span
    return span === undefined ? [] : [span]
  })
}

function statementEvidence(condition: StatementCondition, { reading: { policy, kindsOf }, met }: Asked): Span[] {
  const { within } = condition
  const isWithin = (clause: ClauseNode) =>
    within === undefined || kindsOf(clause).some(({ kind, confidence }) => confidence >= CONFIDENT && within.includes(kind))
  return (met.get(condition) ?? []).flatMap(({ clause: index, statements }) => {
    const clause = policy.clauses[index]
    return clause !== undefined && isWithin(clause) ? statements.flatMap((place) => clause.statements[place]?.span ?? []) : []
  })
}

function organizationEvidence({ organization: asked }: OrganizationCondition, { organization }: ReadingForLaws): Span[] {
  if (organization === undefined) return []
  return asked === 'named' || saysOneOf(toSearchText(organization.name), asked.says) ? [organization.span] : []
}

/**
 * Whether the condition holds: the spans of the words that make it hold, unordered and perhaps repeated, or undefined
 * where it does not hold. What holds because of what is not said, or of a declared fact, has no words to show.
 */
export function findEvidence(condition: Condition, asked: Asked): readonly Span[] | undefined {
  const { reading, facts } = asked
  if ('all' in condition) {
    const found = condition.all.map((part) => findEvidence(part, asked))
    return found.every((spans) => spans !== undefined) ? found.flat() : undefined
  }
  if ('any' in condition) {
    const found = condition.any.map((part) => findEvidence(part, asked)).filter((spans) => spans !== undefined)
    return found.length > 0 ? found.flat() : undefined
  }
  if ('not' in condition) return findEvidence(condition.not, asked) === undefined ? [] : undefined
  if ('fact' in condition) return facts[condition.fact] === condition.is ? [] : undefined

  const spans =
    'disclosure' in condition
      ? disclosureEvidence(condition, reading)
      : 'extracted' in condition
        ? extractedEvidence(condition, reading)
        : 'clause' in condition
          ? clauseEvidence(condition, reading)
          : 'statement' in condition
            ? statementEvidence(condition, asked)
            : organizationEvidence(condition, reading)
  return spans.length > 0 ? spans : undefined
}
