import type { DiffSummary, Materiality, Shift } from '../diff/change.ts'
import type { RequirementStatus } from '../laws/requirement.ts'
import type { FileText } from '../review/trees.ts'

/** A version of a file, as the history of a repository has it. */
export interface FileVersion {
  /** Place among all versions of the file, from 1. */
  readonly number: number
  /** Full id. */
  readonly commit: string
  /** When it was written, as ISO 8601 with the author's offset. */
  readonly date: string
  readonly path: string
  /** Where it was renamed by this commit: the path before. */
  readonly pathBefore?: string
  /** Names the content: the same for the same bytes. */
  readonly blob: string
  /** Its text, or why there is none; absent where the commit removed the file. */
  readonly content?: FileText
}

/**
 * What became of a version. `first`: nothing to compare with. `returned`: it reads as an earlier version did, after others in between.
 * `flipping`: the file went back and forth between these two versions before. `failed`: no version of the policy but a failed copy, such as an error page.
 */
export type VersionStatus = 'first' | 'changed' | 'unchanged' | 'returned' | 'flipping' | 'failed' | 'removed'

/** Why what was copied is not the policy. */
export interface Failure {
  readonly reason: 'unreadable' | 'empty' | 'error-page' | 'cut-off' | 'almost-empty'
  /** One sentence, and what makes one think so. */
  readonly explanation: string
}

/** A shift with the clause it happened in. */
export interface ClauseShift extends Shift {
  /** Heading of the clause, else its id. */
  readonly clause: string
}

/** How a version answers a law. */
export interface AnsweredLaw {
  readonly law: string
  readonly name: string
  /** How many requirements have each answer. */
  readonly answers: Readonly<Record<RequirementStatus, number>>
}

/** What is told of one version of a file. */
export interface HistoryRow extends Omit<FileVersion, 'content'> {
  /** Version of this format. */
  readonly version: 1
  readonly status: VersionStatus
  /** Number of the version it was compared with: the latest before it that is a policy. Null where there is none. */
  readonly comparedWith: number | null
  /** For `returned` and `flipping`: number of the first version that read the same. */
  readonly returnsTo?: number
  readonly failure?: Failure
  /** The weightiest of its changes. Null where nothing changed or nothing was compared. */
  readonly materiality: Materiality | null
  /** What `clausal diff` says of it, counted. Null where nothing was compared. */
  readonly summary: DiffSummary | null
  /** What changes for the reader, in the order of the text. */
  readonly shifts: readonly ClauseShift[]
  /** By law, in the order of the configuration; none where it is no policy. */
  readonly coverage: readonly AnsweredLaw[]
  /** Names what it reads: the same for the same words, however they are laid out. Absent where it is no policy. */
  readonly reading?: string
}
