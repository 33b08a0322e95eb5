import { diffPolicies, parsePolicy } from '@clausal/core'
import { formatHtmlDiff } from '@clausal/core/report'
import type { Compared, CompareRequest } from './messages.ts'

/** Compares two texts, as `clausal diff --html` does. */
export function* compare({ before, after, format }: CompareRequest): Generator<undefined, Compared, undefined> {
  const earlier = parsePolicy(before, { format })
  yield
  const later = parsePolicy(after, { format })
  yield
  const diff = diffPolicies(earlier, later)
  yield
  return { html: formatHtmlDiff({ before: 'earlier', after: 'later', diff }), changes: diff.changes.length }
}
