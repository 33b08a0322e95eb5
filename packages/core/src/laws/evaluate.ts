import type { Policy } from '../document/policy.ts'
import type { Span } from '../text/span.ts'
import { containsSpan } from '../text/span.ts'
import type { Condition } from './condition.ts'
import type { DeclaredFacts } from './declared-facts.ts'
import type { ReadingForLaws } from './grouped-reading.ts'
import { type Asked, findEvidence } from './holds.ts'
import type { Law, Requirement, RequirementElement } from './law.ts'
import type { RequirementResult, RequirementStatus } from './requirement.ts'
import { createStatementSearch, type MetConditions } from './statement-search.ts'

interface Answer {
  readonly status: RequirementStatus
  readonly evidence: readonly Span[]
  readonly explanation: string
}

/** In the order of the text, without those that lie inside another. */
function distinct(spans: readonly Span[]): Span[] {
  const inOrder = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const span of inOrder) {
    const last = kept.at(-1)
    if (last === undefined || !containsSpan(last, span)) kept.push(span)
  }
  return kept
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function isLacking({ when, condition }: RequirementElement, asked: Asked): boolean {
  const isDue = when === undefined || findEvidence(when, asked) !== undefined
  return isDue && findEvidence(condition, asked) === undefined
}

function answer(requirement: Requirement, asked: Asked): Answer {
  const { evidence, elements = [], unclear, appliesWhen, missing } = requirement

  const applies = appliesWhen === undefined || findEvidence(appliesWhen.condition, asked) !== undefined
  const outside: Answer | undefined = applies ? undefined : { status: 'not-applicable', evidence: [], explanation: appliesWhen.otherwise }
  if (outside !== undefined && appliesWhen?.evenIfStated === true) return outside
  const ambiguous = unclear && findEvidence(unclear.when, asked)
  if (unclear !== undefined && ambiguous !== undefined) {
    return { status: 'unclear', evidence: distinct(ambiguous), explanation: unclear.because }
  }
  const found = findEvidence(evidence, asked)
  if (found === undefined) {
    return outside ?? { status: 'missing', evidence: [], explanation: `${missing.lacks} ${missing.write}` }
  }
  const lacking = elements.filter((element) => isLacking(element, asked))
  if (lacking.length === 0) return { status: 'present', evidence: distinct(found), explanation: 'The policy states it.' }
  return {
    status: 'partial',
    evidence: distinct(found),
    explanation: `The policy lacks ${listed(lacking.map(({ name }) => name))}. ${lacking.map(({ write }) => write).join(' ')}`,
  }
}

/** What a law asks of statements: to apply at all, and in its requirements. */
interface LawSearch {
  readonly applies: (policy: Policy) => MetConditions
  readonly answers: (policy: Policy) => MetConditions
}

const searches = new WeakMap<Law, LawSearch>()

const conditionsOf = ({ evidence, elements = [], unclear, appliesWhen }: Requirement): readonly Condition[] => [
  evidence,
  ...elements.flatMap(({ when, condition }) => (when === undefined ? [condition] : [condition, when])),
  ...(unclear === undefined ? [] : [unclear.when]),
  ...(appliesWhen === undefined ? [] : [appliesWhen.condition]),
]

function searchFor(law: Law): LawSearch {
  const known = searches.get(law) ?? {
    applies: createStatementSearch(law.appliesWhen === undefined ? [] : [law.appliesWhen.condition]),
    answers: createStatementSearch(law.requirements.flatMap(conditionsOf)),
  }
  searches.set(law, known)
  return known
}

/** How a policy answers each requirement of a law, in the law's order. `facts` are those the configuration declares. */
export function evaluateLaw(law: Law, reading: ReadingForLaws, facts: DeclaredFacts = {}): RequirementResult[] {
  const { appliesWhen } = law
  const { policy } = reading
  const { applies, answers } = searchFor(law)
  const isOutside = appliesWhen !== undefined && findEvidence(appliesWhen.condition, { reading, facts, met: applies(policy) }) === undefined
  const toResult = ({ id, citation, title }: Requirement, answered: Answer) => ({ law: law.id, id, citation, title, ...answered })
  if (isOutside) {
    const outside: Answer = { status: 'not-applicable', evidence: [], explanation: appliesWhen.otherwise }
    return law.requirements.map((requirement) => toResult(requirement, outside))
  }
  const asked = { reading, facts, met: answers(policy) }
  return law.requirements.map((requirement) => toResult(requirement, answer(requirement, asked)))
}
