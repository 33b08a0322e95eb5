import type { CheckConfig } from './config/config.ts'
import { resolveConfig } from './config/resolve.ts'
import type { Policy } from './document/policy.ts'
import { checkPolicy } from './lint/check-policy.ts'
import type { CheckResult } from './lint/check-result.ts'

/**
 * Checks a policy: what the text gets wrong, and what each law asks for that it lacks. Pure but for the day, which
 * `config.today` fixes.
 *
 * @throws {ConfigError} where the configuration names a law, rule, preset or severity that does not exist.
 */
export function check(policy: Policy, config: CheckConfig = {}): CheckResult {
  return checkPolicy(policy, resolveConfig(config))
}
