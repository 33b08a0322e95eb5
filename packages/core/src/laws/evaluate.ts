import type { Span } from '../text/span.ts'
import { containsSpan } from '../text/span.ts'
import type { DeclaredFacts } from './declared-facts.ts'
import type { ReadingForLaws } from './holds.ts'
import { findEvidence } from './holds.ts'
import type { Law, Requirement, RequirementElement } from './law.ts'
import type { RequirementResult, RequirementStatus } from './requirement.ts'

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

function isLacking(element: RequirementElement, reading: ReadingForLaws, facts: DeclaredFacts): boolean {
  const asked = element.when === undefined || findEvidence(element.when, reading, facts) !== undefined
  return asked && findEvidence(element.condition, reading, facts) === undefined
}

function answer(requirement: Requirement, reading: ReadingForLaws, facts: DeclaredFacts): Answer {
  const { evidence, elements = [], unclear, appliesWhen, missing } = requirement

  const applies = appliesWhen === undefined || findEvidence(appliesWhen.condition, reading, facts) !== undefined
  const outside: Answer | undefined = applies ? undefined : { status: 'not-applicable', evidence: [], explanation: appliesWhen.otherwise }
  if (outside !== undefined && appliesWhen?.evenIfStated === true) return outside
  const ambiguous = unclear && findEvidence(unclear.when, reading, facts)
  if (unclear !== undefined && ambiguous !== undefined) {
    return { status: 'unclear', evidence: distinct(ambiguous), explanation: unclear.because }
  }
  const found = findEvidence(evidence, reading, facts)
  if (found === undefined) {
    return outside ?? { status: 'missing', evidence: [], explanation: `${missing.lacks} ${missing.write}` }
  }
  const lacking = elements.filter((element) => isLacking(element, reading, facts))
  if (lacking.length === 0) return { status: 'present', evidence: distinct(found), explanation: 'The policy states it.' }
  return {
    status: 'partial',
    evidence: distinct(found),
    explanation: `The policy lacks ${listed(lacking.map(({ name }) => name))}. ${lacking.map(({ write }) => write).join(' ')}`,
  }
}

/** How a policy answers each requirement of a law, in the law's order. `facts` are those the configuration declares. */
export function evaluateLaw(law: Law, reading: ReadingForLaws, facts: DeclaredFacts = {}): RequirementResult[] {
  const { appliesWhen } = law
  const otherwise =
    appliesWhen !== undefined && findEvidence(appliesWhen.condition, reading, facts) === undefined ? appliesWhen.otherwise : undefined
  return law.requirements.map((requirement) => ({
    law: law.id,
    id: requirement.id,
    citation: requirement.citation,
    title: requirement.title,
    ...(otherwise === undefined
      ? answer(requirement, reading, facts)
      : { status: 'not-applicable' as const, evidence: [], explanation: otherwise }),
  }))
}
