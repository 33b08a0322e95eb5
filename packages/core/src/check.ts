import type { CheckConfig } from './config/config.ts'
import { type ConfigLayer, resolveLayers } from './config/layers.ts'
import { resolveConfig } from './config/resolve.ts'
import type { Policy } from './document/policy.ts'
import { checkPolicy } from './lint/check-policy.ts'
import type { CheckResult } from './lint/check-result.ts'

const isLayers = (config: CheckConfig | readonly ConfigLayer[]): config is readonly ConfigLayer[] => Array.isArray(config)

/**
 * Checks a policy: what the text gets wrong, and what each law asks for that it lacks. Pure but for the day, which
 * `config.today` fixes.
 *
 * @param config what to check for; or, for a policy of a project, the layers of its configuration, weakest first.
 * @throws {ConfigError} where the configuration names a law, rule, preset or severity that does not exist.
 */
export function check(policy: Policy, config: CheckConfig | readonly ConfigLayer[] = {}): CheckResult {
  return checkPolicy(policy, isLayers(config) ? resolveLayers(config).checks : resolveConfig(config))
}
