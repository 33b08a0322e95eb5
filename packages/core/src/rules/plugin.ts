import type { Extractor } from '../document/extractor.ts'
import type { Law } from '../laws/law.ts'
import type { AnyRule } from './set-rule.ts'

/** What an author of a plug-in gives. */
export interface PluginDefinition {
  /** Small letters, digits and hyphens. Ids of what it brings begin with it. */
  readonly name: string
  /** Rules whose ids have no category: the name of the plug-in becomes it. `no-points` of `loyalty` is `loyalty/no-points`. */
  readonly rules?: readonly AnyRule[]
  /** Laws: `statute` of `loyalty` is `loyalty-statute`. */
  readonly laws?: readonly Law[]
  /** Facts to read from policies: `points` of `loyalty` is `loyalty/points`. */
  readonly disclosures?: readonly Omit<Extractor, 'plugin'>[]
}

/** Rules, laws and disclosures under the name of a plug-in. Made by {@link definePlugin}. */
export interface Plugin {
  readonly kind: 'clausal-plugin'
  readonly name: string
  readonly rules: readonly AnyRule[]
  readonly laws: readonly Law[]
  readonly disclosures: readonly Extractor[]
}

/** A plug-in that cannot be used as it is. */
export class PluginError extends Error {
  override readonly name = 'PluginError'
}

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

function assertName(what: string, plugin: string, name: unknown): void {
  if (typeof name === 'string' && NAME.test(name)) return
  throw new PluginError(
    `Plug-in '${plugin}': '${String(name)}' is no id of a ${what}. Use small letters, digits and hyphens, without a category.`,
  )
}

function assertUnique(what: string, plugin: string, ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new PluginError(`Plug-in '${plugin}' has two ${what} called '${twice}'. Rename one.`)
}

function assertRule(plugin: string, { id, description, messages, check }: AnyRule): void {
  assertName('rule', plugin, id)
  const lacks = [
    [typeof description === 'string', 'description'],
    [typeof messages === 'object' && messages !== null, 'messages'],
    [typeof check === 'function', 'check'],
  ].find(([isThere]) => isThere !== true)?.[1]
  if (lacks !== undefined) throw new PluginError(`Plug-in '${plugin}': rule '${id}' has no '${String(lacks)}'. Declare it with defineRule.`)
}

/**
 * Declares a plug-in: puts its name before the ids of what it brings. Its rules follow the presets as others do, by their own
 * `recommended`.
 *
 * @throws {PluginError} for a name that is none, two things with one id, and a rule that is incomplete.
 *
 * @example
 * export default definePlugin({ name: 'loyalty', rules: [noPoints] })
 */
export function definePlugin({ name, rules = [], laws = [], disclosures = [] }: PluginDefinition): Plugin {
  assertName('plug-in', name, name)
  for (const rule of rules) assertRule(name, rule)
  for (const { id } of laws) assertName('law', name, id)
  for (const { type } of disclosures) assertName('disclosure', name, type)
  assertUnique(
    'rules',
    name,
    rules.map(({ id }) => id),
  )
  assertUnique(
    'laws',
    name,
    laws.map(({ id }) => id),
  )
  return {
    kind: 'clausal-plugin',
    name,
    rules: rules.map((rule) => ({ ...rule, id: `${name}/${rule.id}`, plugin: name })),
    laws: laws.map((law) => ({ ...law, id: `${name}-${law.id}`, plugin: name })),
    disclosures: disclosures.map(({ type, extract }) => ({ type: `${name}/${type}`, plugin: name, extract })),
  }
}

/** Whether a value, such as what a module exports, is a plug-in. */
export function isPlugin(value: unknown): value is Plugin {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'clausal-plugin'
}
