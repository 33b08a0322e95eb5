import { type ConfigLayer, resolveLayers } from './config/layers.ts'
import type { Policy } from './document/policy.ts'
import { type CheckedAlone, checkAlone, checkInPieces } from './lint/check-policy.ts'

/**
 * The first step of a check, for those who show what is said of a policy alone before it is compared with others, as editors do.
 * `compareChecked` compares several; `finishCheck` makes a result at any time, with or without what comparing found. `check` and
 * `checkPolicies` take all steps at once.
 *
 * @param config the layers of the policy's configuration, weakest first.
 * @throws {ConfigError} where the configuration names a law, rule, preset or severity that does not exist.
 */
export function startCheck(policy: Policy, config: readonly ConfigLayer[]): CheckedAlone {
  return checkAlone(policy, resolveLayers(config).checks)
}

/**
 * The same piece by piece, for those who must not be kept waiting: between two pieces of a few milliseconds others can have their turn, or
 * the check can be given up. What was read stays read for the next version of the text.
 */
export function startCheckInPieces(policy: Policy, config: readonly ConfigLayer[]): Generator<undefined, CheckedAlone, undefined> {
  return checkInPieces(policy, resolveLayers(config).checks)
}
