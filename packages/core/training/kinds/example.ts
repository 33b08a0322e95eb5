import type { ClauseKind } from '../../src/taxonomy/clause-kinds.ts'

/** A piece of text with what is known of its kinds. What is in neither list is known not to be meant. */
export interface Example {
  readonly text: string
  /** Put in front of the text in half of the examples, so that the model can use a heading and do without. */
  readonly heading?: string
  readonly kinds: readonly ClauseKind[]
  /** May or may not be meant: the example says nothing about them. */
  readonly unknown: readonly ClauseKind[] | 'all'
  /** How much it counts, 1 for a full example. */
  readonly weight: number
  /** The document it comes from: documents are never split between training and calibration. */
  readonly document: string
}
