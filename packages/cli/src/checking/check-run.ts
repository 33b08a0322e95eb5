import type { Baseline, CheckConfig, CheckSummary, Format } from '@clausal/core'
import type { CheckFormatName, ShardPlace, StreamPlace } from '@clausal/core/report'
import type { ConfigChoice } from '../projects.ts'

/** What holds for all files of a run, as plain data: each thread is told it once. */
export interface CheckRun {
  readonly cwd: string
  readonly trustsPlugins: boolean
  /** Which configurations hold. */
  readonly configuration: ConfigChoice
  /** What the command line says of the checks. */
  readonly config: CheckConfig
  /** A file with accepted findings. */
  readonly baseline: string | undefined
  /** The project, where its configuration names that file: no link may lead out of it. */
  readonly within: string | undefined
  /** Whether that file is to be written, with all findings of the run. */
  readonly acceptsAll: boolean
  /** Whether the layout is mended in the files themselves. */
  readonly fix: boolean
  /** Whether the policies are texts of a stream, and no files. */
  readonly streamed: boolean
  /** The folder of the cache; undefined for none. */
  readonly cache: string | undefined
  readonly format: CheckFormatName
  /** How many findings of a file are listed. */
  readonly mostFindings: number
  readonly colour: boolean
  readonly width: number
  /** The version of Clausal. */
  readonly version: string
}

/** A policy to check. */
export interface CheckTarget {
  /** What reports call it. */
  readonly file: string
  /** Its place in the run, from 0. */
  readonly place: number
  /** How long its text is, in UTF-16 code units. */
  readonly length: number
  /** Its text, where it does not stand in the file of that name. */
  readonly text?: string
  readonly format?: Format
  readonly language?: string
  readonly shard?: ShardPlace
  readonly stream?: StreamPlace
  /** Why there is no text to check, where that is known already. */
  readonly problem?: string
}

/** Policies that are checked together. */
export type CheckJob = readonly CheckTarget[]

/** What became of one of them, as plain data. */
export interface CheckOutcome {
  readonly file: string
  readonly place: number
  readonly stream?: StreamPlace
  /** Messages about the file, such as broken front matter. */
  readonly problems: readonly string[]
  /** Absent for a file that could not be read. */
  readonly checked?: {
    /** What the format of the run takes of it. */
    readonly part: unknown
    readonly summary: CheckSummary
    /** What accepts all its findings, where the run is to. */
    readonly accepted?: Baseline
    /** Messages about plug-ins that failed. */
    readonly failures: readonly string[]
  }
}

/** Something that checks one job after the other. */
export interface Checker {
  /** The outcomes, in the order of the job. */
  check(job: CheckJob): Promise<readonly CheckOutcome[]>
  end(): Promise<void>
}
