import { createFact } from '../../document/fact.ts'
import type { Policy } from '../../document/policy.ts'
import type { Disclosure } from '../disclosure.ts'

/** Every disclosure of a policy, in the order of their places. */
export const disclosuresOf: (policy: Policy) => readonly Disclosure[] = createFact(() => [])
