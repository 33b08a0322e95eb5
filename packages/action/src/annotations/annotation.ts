/** How grave it is, in GitHub's words. */
export type Level = 'error' | 'warning' | 'notice'

/** A mark on lines of a file. Lines and columns count from 1. */
export interface Annotation {
  readonly level: Level
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly title: string
  readonly message: string
}
