import type { Policy } from '../document/policy.ts'
import type { DeclaredFacts } from '../laws/declared-facts.ts'
import { frontMatterFactsOf } from '../laws/front-matter-facts.ts'
import type { RuleContext } from '../rules/rule.ts'

/** What the organization declares for one policy, and where. */
export type Declared = Pick<RuleContext, 'facts' | 'originOf'>

/**
 * What holds for a policy: the facts of the configuration and, above them, those of its own front matter.
 *
 * @param origins where each fact of the configuration stands.
 */
export function declaredFor(policy: Policy, facts: DeclaredFacts, origins: ReadonlyMap<string, string> = new Map()): Declared {
  const own = frontMatterFactsOf(policy)
  return {
    facts: { ...facts, ...own.facts },
    originOf(fact) {
      const line = own.lines.get(fact)
      return line === undefined ? (origins.get(fact) ?? 'the configuration') : `line ${line}`
    },
  }
}
