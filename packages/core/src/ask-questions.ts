import type { Definition } from './author/definition/definition.ts'
import { factsOf } from './author/definition/facts.ts'
import { askOpenRequirements } from './author/questions/open-requirements.ts'
import type { Question } from './author/questions/question.ts'
import { render } from './author/render/render.ts'
import { parsePolicy } from './parse-policy.ts'
import { readPolicy } from './reading/reading.ts'

/**
 * What the laws of a definition ask and it does not answer: with the field that answers it, why it is asked, and the law. It is rendered and checked as
 * any policy is, so an answer in a section of one's own counts, and one that takes the place of a clause has to answer what the clause did.
 *
 * @throws {DefinitionError} for a law that does not exist.
 *
 * @example
 * const open = questionsOf({ organization: { name: 'Fernbrook Ltd' }, laws: ['gdpr'] })
 */
export function questionsOf(definition: Definition): readonly Question[] {
  // What laws ask is read in English.
  const policy = parsePolicy(render(definition, { locale: 'en' }), { format: 'markdown' })
  return askOpenRequirements(readPolicy(policy), definition.laws ?? [], factsOf(definition))
}
