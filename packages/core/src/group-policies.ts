import { type ConfigLayer, resolveLayers } from './config/layers.ts'
import { frontMatterText } from './document/front-matter.ts'
import { type CheckGroup, groupForChecks } from './lint/check-groups.ts'
import { createSource } from './text/source.ts'

/** A policy of a run that is not read yet. */
export interface UngroupedPolicy {
  readonly path: string
  /** The layers of its configuration, weakest first. */
  readonly layers: readonly ConfigLayer[]
  /** Its front matter as {@link frontMatterOf} gives it. */
  readonly frontMatter: string
}

/** The front matter of a text, without its fences; empty where it has none. */
export const frontMatterOf = (text: string): string => frontMatterText(createSource(text))

/**
 * Divides policies into groups so that {@link checkPolicies} of each group gives what it gives of all: language versions of one policy stay
 * together, and so do all that a rule over the whole project looks at. For those who check on several threads or machines, or more policies than
 * memory holds.
 *
 * @returns the groups, in the order of their first members.
 * @throws {ConfigError} where a configuration names a law, rule, preset or severity that does not exist.
 *
 * @example
 * groupPolicies(['privacy.md', 'terms.md', 'privacy.de.md'].map((path) => ({ path, layers: [], frontMatter: '' }))).map(({ members }) => members) // [[0, 2], [1]]
 */
export function groupPolicies(policies: readonly UngroupedPolicy[]): readonly CheckGroup[] {
  return groupForChecks(
    policies.map(({ path, layers, frontMatter }) => ({
      path,
      checks: resolveLayers(layers).checks,
      // A key can also be written with escapes.
      mayDeclare: (fact) => frontMatter.includes(fact) || frontMatter.includes('\\'),
    })),
  )
}
