import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import { toSourceSpan } from '../text/prose.ts'
import type { Span } from '../text/span.ts'

/** Whose policy it is. */
export interface Organization {
  /** As the text names it, with its legal form where given. */
  readonly name: string
  /** Where it is named so. */
  readonly span: Span
  /** Other names the text gives it: "Acme", "the Company". */
  readonly aliases: readonly string[]
}

const SELF_DEFINITION = /\b((?:[A-Z][\w&.'’-]{0,40}(?:,? )){1,6})\((?=[^)]{0,80}["“'‘](?:we|us)["”'’])/
/** The organization that a policy says it is about. */
export const organizationOf: (policy: Policy) => Organization | undefined = createFact((policy) => {
  const match = SELF_DEFINITION.exec(policy.prose.text)
  if (match?.[1] === undefined) return undefined
  const name = match[1].trim()
  return { name, span: toSourceSpan(policy.prose, { start: match.index, end: match.index + name.length }), aliases: [] }
})
