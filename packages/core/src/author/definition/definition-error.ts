import type { ValuePath } from '../../document/yaml-places.ts'
import type { Range } from '../../text/span.ts'

/** Where something stands in a file with a definition. */
export interface DefinitionPlace {
  readonly file: string
  readonly range: Range
}

/** What is wrong at one place of a definition, with the remedy. */
export interface DefinitionProblem {
  readonly path: ValuePath
  readonly reason: string
  /** For a definition that was read from a file. */
  readonly place?: DefinitionPlace
}

/** A path as it is written: `purposes[0].legalBasis`. */
export const pathText = (path: ValuePath): string =>
  path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '')

function lineOf({ path, reason, place }: DefinitionProblem): string {
  const told = reason
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
  if (place !== undefined) return `${place.file}:${place.range.start.line}:${place.range.start.column}: ${told}`
  return path.length === 0 ? told : `${pathText(path)}: ${told}`
}

/** A definition that cannot be followed: each problem names its path, what is wrong and the remedy, on a line of its own. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError'
  readonly problems: readonly DefinitionProblem[]

  constructor(problems: readonly DefinitionProblem[]) {
    super(problems.map(lineOf).join('\n'))
    this.problems = problems
  }
}
