/** Something to say besides the review, a sentence or two. Text, not Markdown. */
export interface Note {
  readonly text: string
  /** Whether it is worth a comment where there is nothing else to tell. */
  readonly weighs: boolean
}
