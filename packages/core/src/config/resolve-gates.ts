import { GATES, type Gate } from '../review/gates.ts'
import type { ConfigPath } from './config.ts'
import { lookUp } from './names.ts'

/**
 * Looks up what a review is to fail for.
 *
 * @throws {ConfigError} for a name that is none.
 */
export function resolveGates(names: readonly string[], path: ConfigPath = []): readonly Gate[] {
  return names.map((name) => lookUp('gate', name, GATES, path))
}
