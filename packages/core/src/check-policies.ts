import type { CheckConfig } from './config/config.ts'
import { type ConfigLayer, resolveLayers } from './config/layers.ts'
import type { Policy } from './document/policy.ts'
import { checkPolicySet } from './lint/check-policies.ts'
import type { CheckResult } from './lint/check-result.ts'

/**
 * Checks the policies of a project together: each as {@link check} does, and then against one another, so that the language versions of
 * a policy say the same. Versions are found by the `locales` the configuration declares, else by their names (`privacy.de.md`,
 * `de/privacy.md`) and languages; a policy without a path is checked alone.
 *
 * @param config what to check for; or, for policies of a project, the layers of the configuration of each, weakest first; it is asked for
 *   right before the policy is checked.
 * @returns the results, in the order of the policies.
 * @throws {ConfigError} where the configuration names a law, rule, preset or severity that does not exist.
 *
 * @example
 * const [english, german] = checkPolicies([
 *   parsePolicy('# Privacy\n\nLast updated: 3 May 2026', { path: 'privacy.md' }),
 *   parsePolicy('# Datenschutz\n\nStand: 3. Mai 2025', { path: 'privacy.de.md' }),
 * ])
 */
export function checkPolicies(
  policies: readonly Policy[],
  config: CheckConfig | ((policy: Policy) => readonly ConfigLayer[]) = {},
): readonly CheckResult[] {
  return checkPolicySet(policies, (policy) => {
    const layers = typeof config === 'function' ? config(policy) : [{ origin: 'configuration', config }]
    return resolveLayers(layers).checks
  })
}
