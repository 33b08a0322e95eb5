import { readYaml } from '../../document/yaml.ts'
import { spanOfValue, type ValuePath } from '../../document/yaml-places.ts'
import { createSource, toRange } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { Definition } from './definition.ts'
import { DefinitionError, type DefinitionPlace } from './definition-error.ts'
import { findProblems } from './find-problems.ts'

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
 * @throws {DefinitionError} for text that is no YAML, too long or too deep, and for a definition that cannot be followed: with line and column of each problem.
 */
export function readDefinitionFile(text: string, file: string): DefinitionFile {
  const source = createSource(text)
  const placeOf = (span: Span) => ({ file, range: toRange(source, span) })
  const reading = readYaml(text)
  if ('problem' in reading) {
    const { message, isSyntax, span } = reading.problem
    const reason = isSyntax ? `this is not valid YAML: ${message} Mend it, or quote the value.` : message
    throw new DefinitionError([{ path: [], reason, place: placeOf(span) }])
  }
  const found = findProblems(reading.values)
  const placeOfValue = (path: ValuePath) => placeOf(spanOfValue(reading.contents, path))
  if ('definition' in found) return { definition: found.definition, placeOf: placeOfValue }
  const problems = found.problems.map((problem) => ({ ...problem, place: placeOfValue(problem.path) }))
  throw new DefinitionError(problems.sort((a, b) => a.place.range.start.offset - b.place.range.start.offset))
}

/**
 * Reads a definition in YAML or JSON, as {@link readDefinitionFile} does, without the places.
 *
 * @throws {DefinitionError} as there.
 */
export const readDefinition = (text: string, file: string): Definition => readDefinitionFile(text, file).definition
