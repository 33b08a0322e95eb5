import { type ChangedPolicies, type ConfigLayer, type Review, readChangedPolicies, review, type Trees } from '@clausal/core'
import type { Configuration } from '../configuration/configuration.ts'

/** A review, and what it is of. */
export interface Reviewed {
  readonly review: Review
  readonly changed: ChangedPolicies
}

/** Text files looked into for a `policy:` key by the API; each takes a request or two, of a thousand an hour. */
const LOOK_INTO = 100

/** Reviews what changed between two trees. */
export async function reviewChanges(trees: Trees, configuration: Configuration): Promise<Reviewed> {
  const changed = await readChangedPolicies(trees, { isPolicy: configuration.isPolicy, lookInto: LOOK_INTO })
  return { review: await reviewUnder(changed, configuration), changed }
}

/** Reviews changed policies under a configuration. */
export async function reviewUnder({ before, after, renames }: ChangedPolicies, configuration: Configuration): Promise<Review> {
  const layers = new Map<string, readonly ConfigLayer[]>()
  for (const { path = '' } of [...before, ...after]) layers.set(path, await configuration.layersFor(path))
  return review({ before, after, renames, config: (path) => layers.get(path) ?? [] })
}
