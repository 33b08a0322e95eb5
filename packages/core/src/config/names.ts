import { closestName } from '../text/closest.ts'
import { ConfigError, type ConfigPath } from './config.ts'

/** The error for a name that stands for nothing: with the one that was probably meant, else with all there are. */
export function unknownName(what: string, name: string, known: readonly string[], path: ConfigPath): ConfigError {
  const meant = closestName(name, known)
  const others = known.length === 0 ? 'There are none.' : `Known: ${known.join(', ')}.`
  return new ConfigError(`There is no ${what} '${name}'. ${meant === undefined ? others : `Did you mean '${meant}'?`}`, path)
}

/**
 * Finds the entry of a table by its id.
 *
 * @throws {ConfigError} where there is none.
 */
export function lookUp<T extends { readonly id: string }>(what: string, name: string, table: readonly T[], path: ConfigPath): T {
  const found = table.find(({ id }) => id === name)
  if (found !== undefined) return found
  throw unknownName(
    what,
    name,
    table.map(({ id }) => id),
    path,
  )
}
