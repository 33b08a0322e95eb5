import type { Span } from '../text/span.ts'
import { ClausesAhead } from './in-pieces.ts'

/** A part of a plug-in that did not do its work. The run goes on without it. */
export interface PluginFailure {
  readonly plugin: string
  /** Which part: the id of a rule or law, or the type of a disclosure. */
  readonly part: string
  /** What it threw, in a line. */
  readonly message: string
}

const oneLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()

/** Runs a part of a plug-in; an error in it is noted, and `otherwise` stands for its result. What belongs to no plug-in may throw. */
export function guarded<T>(plugin: string | undefined, part: string, failures: PluginFailure[], run: () => T, otherwise: T): T {
  if (plugin === undefined) return run()
  try {
    return run()
  } catch (error) {
    if (error instanceof ClausesAhead) throw error
    failures.push({ plugin, part, message: oneLine(error) })
    return otherwise
  }
}

/** @throws {RangeError} for a place outside a text of this length. */
export function assertInside({ start, end }: Span, length: number): void {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length))
    throw new RangeError(`it reports the place ${start} to ${end}, and the text has ${length} characters`)
}
