import type { ValuePath } from '../../document/yaml-places.ts'
import type { Range } from '../../text/span.ts'

/** What a definition leaves open. */
export interface Question {
  /** The field that answers it. */
  readonly path: ValuePath
  readonly question: string
  /** Why it is asked; one or two sentences. */
  readonly why: string
  /** The law that asks, where one does, with its requirement. */
  readonly law?: string
  readonly requirement?: string
  readonly citation?: string
  /** Words of the policy that leave it open; none where it is silent. */
  readonly ranges: readonly Range[]
}
