import { parseDocument } from 'yaml'
import { spanOfValue, type ValuePath } from '../../document/yaml-places.ts'
import { createSource, toRange } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { Definition } from './definition.ts'
import { DefinitionError, type DefinitionPlace } from './definition-error.ts'
import { findProblems } from './find-problems.ts'

/** How often an alias may multiply what its anchor holds. */
const MAX_ALIASES = 100

/** A definition with the place of each of its values. */
export interface DefinitionFile {
  readonly definition: Definition
  /** Where a value stands, or the nearest one above it that stands in the file. */
  placeOf(path: ValuePath): DefinitionPlace
}

/**
 * Reads a definition in YAML or JSON.
 *
 * @param file as messages name it.
 * @throws {DefinitionError} for text that is no YAML, and for a definition that cannot be followed: with line and column of each problem.
 */
export function readDefinitionFile(text: string, file: string): DefinitionFile {
  const source = createSource(text)
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true })
  const placeOf = (span: Span) => ({ file, range: toRange(source, span) })
  const [broken] = document.errors
  if (broken !== undefined) {
    const [start, end] = broken.pos
    const reason = `this is not valid YAML: ${broken.message} Mend it, or quote the value.`
    throw new DefinitionError([{ path: [], reason, place: placeOf({ start, end }) }])
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch {
    const reason = 'its aliases unfold into too much. Write the values out.'
    throw new DefinitionError([{ path: [], reason, place: placeOf({ start: 0, end: 0 }) }])
  }
  const found = findProblems(value)
  const placeOfValue = (path: ValuePath) => placeOf(spanOfValue(document.contents, path))
  if ('definition' in found) return { definition: found.definition, placeOf: placeOfValue }
  throw new DefinitionError(found.problems.map((problem) => ({ ...problem, place: placeOfValue(problem.path) })))
}

/**
 * Reads a definition in YAML or JSON, as {@link readDefinitionFile} does, without the places.
 *
 * @throws {DefinitionError} as there.
 */
export const readDefinition = (text: string, file: string): Definition => readDefinitionFile(text, file).definition
