import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import type { Span } from '../text/span.ts'

/** A reference to another part of the same document. */
export interface Reference {
  /** As written: `section 4.2`, `"Cookies" section`, `#retention`. */
  readonly text: string
  readonly span: Span
  /** Id of the clause it leads to; absent where there is none. */
  readonly target?: string
}

/** Finds the references between the parts of a policy. */
export const referencesOf: (policy: Policy) => readonly Reference[] = createFact(() => [])
