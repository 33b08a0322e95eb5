import { type Explanation, findExplanation, suggestExplanation } from '@clausal/core/report'
import { ToolError } from '../tool-error.ts'

/**
 * The rule, law or requirement with an id.
 *
 * @throws {ToolError} where there is none; it names the one that was probably meant.
 */
export function explained(id: string): Explanation {
  const found = findExplanation(id)
  if (found !== undefined) return found
  const meant = suggestExplanation(id)
  const hint = meant === undefined ? 'list_laws gives the ids of laws, explain those of their requirements.' : `Did you mean '${meant}'?`
  throw new ToolError(`There is no rule, law or requirement ${JSON.stringify(id)}. ${hint}`)
}
