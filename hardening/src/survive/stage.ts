import type { Format } from '@clausal/core'

/** A text to survive. */
export interface Sample {
  readonly text: string
  readonly format: Format
}

/** One thing that is done with a text: what is wrong with its answer, in words. It may throw, which is wrong, too. */
export interface Stage {
  readonly name: string
  run(): readonly string[] | Promise<readonly string[]>
}
