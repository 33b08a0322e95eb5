import type { CheckConfig } from './config/config.ts'
import { type ConfigLayer, resolveLayers } from './config/layers.ts'
import { type Policies, pairPolicies } from './review/pair-policies.ts'
import type { Review } from './review/review.ts'
import { type ReviewConfig, reviewPolicies } from './review/review-policies.ts'

/** The two trees of a pull request. */
export interface ReviewInput {
  /** One policy, or all that may have changed, told apart by their paths. None where the policy is new. */
  readonly before?: Policies
  /** None where the policy is deleted. */
  readonly after?: Policies
  /** Of policies that were renamed: paths before, by path after. */
  readonly renames?: Readonly<Record<string, string>>
  /** What to check for; or, for policies of a project, the layers of the configuration of each, by its path, weakest first. */
  readonly config?: CheckConfig | ((path: string) => readonly ConfigLayer[])
}

/**
 * Reviews a change of one policy or of several: what changes for readers, which requirements and findings come and go, and what
 * the earlier version's own promises require. Pure but for the day, which `config.today` and `config.review.mergeDate` fix.
 *
 * @throws {ConfigError} where the configuration names something that does not exist.
 *
 * @example
 * const { policies } = review({ before: parsePolicy(old), after: parsePolicy(text), config: { laws: ['gdpr'] } })
 */
export function review({ before, after, renames, config = {} }: ReviewInput): Review {
  const configFor = (path: string): ReviewConfig => {
    const { checks, review: settings } = resolveLayers(typeof config === 'function' ? config(path) : [{ origin: 'configuration', config }])
    return { checks, settings }
  }
  return reviewPolicies(pairPolicies(before, after, renames), configFor)
}
