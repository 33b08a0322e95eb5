import type { ReviewNote } from '@clausal/core/report'

/** Something to say besides the review. */
export interface Note extends ReviewNote {
  /** Whether it is worth a comment where there is nothing else to tell. */
  readonly weighs: boolean
}
