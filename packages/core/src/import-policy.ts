import type { Definition } from './author/definition/definition.ts'
import { factsOf } from './author/definition/facts.ts'
import { importDefinition } from './author/import/import-definition.ts'
import { askOpenRequirements } from './author/questions/open-requirements.ts'
import type { Question } from './author/questions/question.ts'
import { askUnclearValues } from './author/questions/unclear-values.ts'
import { DEFAULT_LAWS } from './config/config.ts'
import type { Policy } from './document/policy.ts'
import type { ValuePath } from './document/yaml-places.ts'
import { isRead } from './reading/language.ts'
import { readPolicy } from './reading/reading.ts'
import { toRange } from './text/source.ts'
import type { Range } from './text/span.ts'

/** Where a value of an imported definition was taken from. */
export interface ValueSource {
  readonly path: ValuePath
  readonly range: Range
  /** From 0 to 1: how surely the clause is about such matters, .5 where it is about others, 1 for names and dates. */
  readonly confidence: number
}

/** A definition read from a policy, and what that leaves open. */
export interface ImportedPolicy {
  readonly definition: Definition
  /** Where its values come from, in the order of their fields. */
  readonly sources: readonly ValueSource[]
  /** What the policy leaves open. */
  readonly questions: readonly Question[]
}

/** What an import asks about. */
export interface ImportOptions {
  /** Laws whose open requirements are asked about, by id. Unless said: those a check takes. */
  readonly laws?: readonly string[]
}

/**
 * Reads a definition from a policy: what its prose says in typed fields, each with the words it was taken from. What no field holds is left out, so a policy
 * that is rendered from it says less than the original where that says more than the fields do. Policies in other languages than English give what front
 * matter declares.
 *
 * @throws {DefinitionError} for a law that does not exist.
 *
 * @example
 * const { definition, questions } = importPolicy(parsePolicy(text, { path: 'privacy.md' }))
 */
export function importPolicy(policy: Policy, { laws = DEFAULT_LAWS }: ImportOptions = {}): ImportedPolicy {
  const imported = importDefinition(policy)
  const { definition, origins } = imported
  return {
    definition,
    sources: origins.map(({ path, span, confidence }) => ({ path, range: toRange(policy.source, span), confidence })),
    questions: [
      ...askUnclearValues(policy, imported),
      ...(isRead(policy) ? askOpenRequirements(readPolicy(policy), laws, factsOf(definition)) : []),
    ],
  }
}
