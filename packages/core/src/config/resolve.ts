import type { Checks } from '../lint/check-policy.ts'
import type { CheckConfig } from './config.ts'
import { resolveLayers } from './layers.ts'

/**
 * Looks up every law, rule and preset a configuration names.
 *
 * @throws {ConfigError} for a name that is not known, a severity that is none, or a day that is not YYYY-MM-DD.
 */
export function resolveConfig(config: CheckConfig = {}): Checks {
  return resolveLayers([{ origin: 'configuration', config }]).checks
}
