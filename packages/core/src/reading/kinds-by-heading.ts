import type { ClauseNode } from '../document/policy.ts'
import type { KindConfidence } from './reading.ts'

/** Kinds as far as the heading tells. */
export function kindsByHeading(clause: ClauseNode): readonly KindConfidence[] {
  const heading = clause.heading?.toLowerCase() ?? ''
  if (/\bcookies?\b/.test(heading)) return [{ kind: 'cookies', confidence: 0.8 }]
  if (/\bcontact\b/.test(heading)) return [{ kind: 'contact', confidence: 0.8 }]
  return [{ kind: 'other', confidence: 0.5 }]
}
