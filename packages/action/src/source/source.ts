import type { FileText, Trees } from '@clausal/core'
import type { Comparison } from '../event/comparison.ts'

/** The commits of a comparison, by their full ids. */
export interface Points {
  /** The tip of the base; the configuration is read from here. */
  readonly baseTip: string
  /** Where the head left the base. */
  readonly base: string
  readonly head: string
}

/** A comparison looked up. */
export interface Compared {
  readonly points: Points
  readonly trees: Trees
}

/** Where policies and configurations are read from. */
export interface Source {
  /** Looks up what is compared: the trees where the head left the base, and at the head. */
  compare(comparison: Comparison): Promise<Compared>
  /** Reads a file as a commit has it. Links are not followed and submodules not entered. */
  readAt(commit: string, path: string): Promise<FileText>
}
