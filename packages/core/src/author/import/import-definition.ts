import type { Policy } from '../../document/policy.ts'
import type { ValuePath } from '../../document/yaml-places.ts'
import type { Definition } from '../definition/definition.ts'
import { findProblems } from '../definition/find-problems.ts'
import { FIELD_IMPORTERS } from './fields/index.ts'
import { UNNAMED } from './fields/organization.ts'
import { createImportContext } from './import-context.ts'
import type { FieldOrigin } from './imported.ts'

/** A definition as a policy says it. */
export interface ImportedDefinition {
  readonly definition: Definition
  /** Where each value was taken from; paths begin at the definition. */
  readonly origins: readonly FieldOrigin[]
  /** Values that were read and cannot stand in a definition, such as a telephone number in words. */
  readonly left: readonly ValuePath[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value without what stands at a path; places of a list close up. */
function without(value: unknown, [step, ...rest]: ValuePath): unknown {
  if (Array.isArray(value)) {
    if (rest.length === 0) return value.filter((_, index) => index !== step)
    return value.map((entry: unknown, index) => (index === step ? without(entry, rest) : entry))
  }
  if (!isObject(value) || step === undefined) return value
  if (rest.length === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== step))
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === step ? without(inner, rest) : inner]))
}

/** The path itself where something stands there, else the nearest above it that does: what lacks a part it has to have goes as a whole. */
function standing(value: unknown, path: ValuePath): ValuePath {
  let inner = value
  for (const [depth, step] of path.entries()) {
    inner = Array.isArray(inner) ? inner[Number(step)] : isObject(inner) ? inner[step] : undefined
    if (inner === undefined) return path.slice(0, depth)
  }
  return path
}

/** An origin where a value was taken out before it: its path in the list that closed up; none where it was its own. */
function closedUp(origin: FieldOrigin, taken: ValuePath): readonly FieldOrigin[] {
  const at = taken.length - 1
  const [step, own] = [taken[at], origin.path[at]]
  if (!taken.slice(0, at).every((one, index) => origin.path[index] === one)) return [origin]
  if (own === step) return []
  if (typeof step !== 'number' || typeof own !== 'number' || own < step) return [origin]
  return [{ ...origin, path: origin.path.map((one, index) => (index === at ? own - 1 : one)) }]
}

/** A few values of hostile texts cannot stand in a definition; after so many, no more is tried. */
const MOST_LEFT = 200

/** Reads a definition from a policy. What does not fit into one is left out, and named. */
export function importDefinition(policy: Policy): ImportedDefinition {
  const context = createImportContext(policy)
  const fields = Object.entries(FIELD_IMPORTERS).flatMap(([field, read]) => {
    const found = read(context)
    return found === undefined ? [] : [{ field, ...found }]
  })
  let origins: readonly FieldOrigin[] = fields.flatMap(({ field, origins: own }) =>
    own.map((origin) => ({ ...origin, path: [field, ...origin.path] })),
  )
  const left: ValuePath[] = []
  let value: unknown = Object.fromEntries(fields.map(({ field, value: found }) => [field, found]))
  while (left.length < MOST_LEFT) {
    const read = findProblems(value)
    if ('definition' in read) return { definition: read.definition, origins, left }
    const [problem] = read.problems
    const taken = problem === undefined ? [] : standing(value, problem.path)
    if (taken.length === 0) break
    left.push(taken)
    value = without(value, taken)
    origins = origins.flatMap((origin) => closedUp(origin, taken))
  }
  return { definition: { organization: { name: UNNAMED } }, origins: [], left }
}
