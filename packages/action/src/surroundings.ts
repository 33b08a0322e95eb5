import type { Annotation } from './annotations/annotation.ts'
import type { Wait } from './github/retries.ts'
import type { Log } from './log/log.ts'

/** What the runner gives, and what it takes. */
export interface Surroundings {
  readonly readInput: (name: string) => string
  readonly event: string
  readonly payload: unknown
  /** `owner/name` */
  readonly repository: string
  readonly sha: string
  /** The folder of the checkout. Paths of inputs begin here. */
  readonly workspace: string
  /** A folder that is emptied after the job. */
  readonly temporary: string
  /** `https://github.com` */
  readonly server: string
  /** The address of this run. */
  readonly runUrl: string
  /** Of the Action. */
  readonly version: string
  readonly log: Log
  readonly writeSummary: (markdown: string) => Promise<void>
  readonly annotate: (annotations: readonly Annotation[]) => void
  readonly setOutput: (name: string, value: string | number) => void
  readonly fail: (reason: string) => void
  readonly wait: Wait
}
