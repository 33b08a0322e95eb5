import type { Format } from '../document/policy.ts'
import type { StreamPlace } from './checked-file.ts'
import type { FileReport } from './json.ts'

/** What `clausal check --stdin-ndjson` reads from each line. Other keys are passed over, and so is null where a key may be absent. */
export interface StreamDocument {
  /** The text of the policy. */
  readonly text: string
  /** What to call it; its ending tells the format, and settings of the configuration for such files hold. */
  readonly path?: string | null
  /** What the record of the answer is known by; the name too, where there is no path. */
  readonly id?: string | number | null
  /** How the text is written; unless said, the ending of the path or the text itself tells. */
  readonly format?: Format | null
  /** The language it is said to be in (BCP 47): believed where the text is too short to tell. */
  readonly language?: string | null
}

/** A line that could not be checked, or not as it is. */
export interface StreamProblem extends StreamPlace {
  /** What is wrong with it, and what to do. */
  readonly error: string
}

/** What `clausal check --format ndjson` prints on each line: what was said of a policy, or what is wrong with a line of a stream. */
export type CheckRecord = FileReport | StreamProblem
