import { LAWS } from '../laws/index.ts'
import type { Law } from '../laws/law.ts'
import { RULES } from './index.ts'
import { type Plugin, PluginError } from './plugin.ts'
import { categoryOf } from './rule.ts'
import type { AnyRule } from './set-rule.ts'

/** All rules and laws there are: those built in, and those of plug-ins. */
export interface Catalogue {
  readonly rules: readonly AnyRule[]
  readonly laws: readonly Law[]
}

/** Whether a rule's id begins with a category that is built in. */
export const isBuiltInCategory = (id: string) => RULES.some((rule) => id.startsWith(`${categoryOf(rule)}/`))

/**
 * The catalogue with these plug-ins; each counts once.
 *
 * @throws {PluginError} for a plug-in with the name of a category or law.
 */
export function catalogueWith(plugins: readonly Plugin[] = []): Catalogue {
  const byName = new Map(plugins.map((plugin) => [plugin.name, plugin]))
  for (const name of byName.keys())
    if (isBuiltInCategory(`${name}/`) || name === 'law')
      throw new PluginError(`A plug-in cannot be called '${name}', which is a category of built-in rules. Rename it.`)
  const used = [...byName.values()]
  return { rules: [...RULES, ...used.flatMap(({ rules }) => rules)], laws: [...LAWS, ...used.flatMap(({ laws }) => laws)] }
}

/** What is built in. */
export const BUILT_IN: Catalogue = catalogueWith()
