import type { ClauseNode } from '../document/policy.ts'
import { firstAt } from '../text/first-at.ts'
import { hashText } from '../text/hash.ts'
import type { Source } from '../text/source.ts'
import type { Finding } from './finding.ts'

/** What a policy's findings are named by. */
export interface FingerprintedPolicy {
  readonly source: Source
  readonly clauses: readonly Pick<ClauseNode, 'id' | 'heading' | 'span'>[]
}

/** Finds the last clause with a heading that begins before an offset. Clauses without one are named by their words, which other edits change. */
function headedClauses({ clauses }: FingerprintedPolicy): (offset: number) => string {
  const headed = clauses.filter(({ heading }) => heading !== undefined)
  return (offset) => headed[firstAt(offset + 1, 0, headed.length, (index) => headed[index]?.span.start ?? 0) - 1]?.id ?? ''
}

/**
 * Names each finding by its rule, its clause and the words it stands on: the same on whatever line they stand. Of several findings
 * of one rule on the same words of a clause, each has a name of its own. What a law misses is missed in the whole policy, so there the
 * rule alone counts.
 */
export function fingerprintFindings(policy: FingerprintedPolicy, findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>()
  const headedClauseAt = headedClauses(policy)
  return findings.map(({ rule, range, law }) => {
    if (law !== undefined) return hashText(rule)
    const words = policy.source.text.slice(range.start.offset, range.end.offset).replace(/\s+/g, ' ').trim()
    const content = [rule, headedClauseAt(range.start.offset), words].join('\u0000')
    const count = seen.get(content) ?? 0
    seen.set(content, count + 1)
    return hashText(`${content}\u0000${count}`)
  })
}
