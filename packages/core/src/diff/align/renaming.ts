import type { ClauseNode, Policy } from '../../document/policy.ts'
import { headingWordsOf } from './heading-words.ts'

/** Whether no heading of a clause or its parts reads as before. Of clauses that only one version has there is nothing to rename. */
export function isRenamed(before: Policy, after: Policy, one: readonly ClauseNode[], other: readonly ClauseNode[]): boolean {
  if (one.length === 0 || other.length === 0) return false
  const headings = new Set(one.map(({ index }) => (headingWordsOf(before)[index] ?? []).join(' ')))
  return !other.some(({ index }) => headings.has((headingWordsOf(after)[index] ?? []).join(' ')))
}
