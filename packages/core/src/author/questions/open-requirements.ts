import type { DeclaredFacts } from '../../laws/declared-facts.ts'
import { evaluateLaw } from '../../laws/evaluate.ts'
import { findLaw, LAWS } from '../../laws/index.ts'
import type { PolicyReading } from '../../reading/reading.ts'
import { closestName } from '../../text/closest.ts'
import { toRange } from '../../text/source.ts'
import { DefinitionError } from '../definition/definition-error.ts'
import { fieldFor } from './field-for.ts'
import { FIELD_QUESTIONS } from './field-questions.ts'
import type { Question } from './question.ts'

const OPEN: ReadonlySet<string> = new Set(['missing', 'partial', 'unclear'])

function lawNamed(id: string, index: number) {
  const law = findLaw(id)
  if (law !== undefined) return law
  const meant = closestName(
    id,
    LAWS.map((one) => one.id),
  )
  const remedy = meant === undefined ? '`clausal laws` lists them.' : `Did you mean '${meant}'?`
  throw new DefinitionError([{ path: ['laws', index], reason: `There is no law '${id}'. ${remedy}` }])
}

/**
 * What the laws ask and a policy does not answer, as questions to its author.
 *
 * @throws {DefinitionError} for a law that does not exist.
 */
export function askOpenRequirements(reading: PolicyReading, laws: readonly string[], facts: DeclaredFacts): readonly Question[] {
  return laws.map(lawNamed).flatMap((law) =>
    evaluateLaw(law, reading, facts).flatMap((result): Question[] => {
      const requirement = law.requirements.find(({ id }) => id === result.id)
      if (requirement === undefined || !OPEN.has(result.status)) return []
      const field = fieldFor(law.id, requirement)
      return [
        {
          path: [field],
          question: `${requirement.title}: ${FIELD_QUESTIONS[field]}`,
          why: `${requirement.explanation} ${result.explanation}`,
          law: law.id,
          requirement: requirement.id,
          citation: requirement.citation,
          ranges: result.evidence.map((span) => toRange(reading.policy.source, span)),
        },
      ]
    }),
  )
}
