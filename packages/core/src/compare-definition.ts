import { differencesBetween } from './author/agreement/differences.ts'
import type { Definition } from './author/definition/definition.ts'
import { importDefinition } from './author/import/import-definition.ts'
import type { FieldOrigin } from './author/import/imported.ts'
import { render } from './author/render/render.ts'
import type { Policy } from './document/policy.ts'
import type { ValuePath } from './document/yaml-places.ts'
import { parsePolicy } from './parse-policy.ts'
import { toRange } from './text/source.ts'
import type { Range } from './text/span.ts'

/** Something that a definition and the prose of a policy do not agree on. */
export interface Disagreement {
  /** Where it stands in the definition; for what only the policy states, the list or field where it would. */
  readonly path: ValuePath
  /** Left out where the definition does not have it. */
  readonly defined?: unknown
  /** Left out where the policy does not state it. */
  readonly stated?: unknown
  /** The words of the policy; none where it is silent. */
  readonly ranges: readonly Range[]
}

/** The places of the value, else of the nearest one above it. */
function originsOf(path: ValuePath, origins: readonly FieldOrigin[]): readonly FieldOrigin[] {
  for (let length = path.length; length > 0; length--) {
    const found = origins.filter((origin) => origin.path.length === length && origin.path.every((step, index) => step === path[index]))
    if (found.length > 0) return found
  }
  return []
}

/** Where a value that was rendered and read again stands in the definition as it was given: the same place, or the nearest above that is there. */
function placeIn(definition: Definition, path: ValuePath, defined: unknown): ValuePath {
  const [field, index, ...rest] = path
  const list: unknown = Object.entries(definition).find(([name]) => name === field)?.[1]
  if (field === undefined || typeof index !== 'number' || !Array.isArray(list)) return path
  const same = list.findIndex((entry) => JSON.stringify(entry) === JSON.stringify(defined))
  if (rest.length === 0 && same >= 0) return [field, same]
  return index < list.length ? path : [field]
}

/**
 * Holds a definition against the prose of a policy: everything one says and the other does not, or says otherwise. The definition is rendered and read as
 * the policy is, so that both are in the same words; fields that no prose carries are not compared.
 *
 * @example
 * const disagreements = compareDefinition(definition, parsePolicy(text, { path: 'privacy.md' }))
 */
export function compareDefinition(definition: Definition, policy: Policy): readonly Disagreement[] {
  const rendered = parsePolicy(render(definition, { locale: 'en' }), { format: 'markdown' })
  const declared = importDefinition(rendered).definition
  const { definition: stated, origins } = importDefinition(policy)
  return differencesBetween(declared, stated).map(({ path, statedPath, ...values }) => ({
    path: placeIn(definition, path, values.defined),
    ...values,
    ranges: originsOf(statedPath, origins).map(({ span }) => toRange(policy.source, span)),
  }))
}
