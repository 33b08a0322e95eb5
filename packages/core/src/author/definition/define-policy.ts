import type { Definition } from './definition.ts'
import { DefinitionError } from './definition-error.ts'
import { findProblems } from './find-problems.ts'

/**
 * Checks a definition of a policy and returns it. What is left out stays unknown; `false` says that there is none.
 *
 * @throws {DefinitionError} with the path of every problem, and its remedy.
 *
 * @example
 * const definition = definePolicy({
 *   organization: { name: 'Fernbrook Ltd' },
 *   collection: [{ data: ['email address'], source: 'provided' }],
 *   purposes: [{ purpose: 'account management', data: ['email address'], legalBasis: 'contract' }],
 * })
 */
export function definePolicy(definition: Definition): Definition {
  const found = findProblems(definition)
  if ('problems' in found) throw new DefinitionError(found.problems)
  return found.definition
}
