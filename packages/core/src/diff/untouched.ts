import type { Alignment, ClausePair } from './align/alignment.ts'
import { firstStatementsOf } from './align/first-statements.ts'

/**
 * Whether a clause stands in both versions to the letter, with each statement in its place: most clauses of most diffs, for which
 * nothing needs to be worked out. One that only reads the same is not untouched.
 */
export function isUntouched({ before, after, moved }: ClausePair, alignment: Alignment): boolean {
  const [one, two] = before
  const [other, another] = after
  if (moved || one === undefined || other === undefined || two !== undefined || another !== undefined) return false
  if (one.span.end - one.span.start !== other.span.end - other.span.start || one.statements.length !== other.statements.length) return false
  const textOf = (source: string, { start, end }: { readonly start: number; readonly end: number }) => source.slice(start, end)
  if (textOf(alignment.before.source.text, one.span) !== textOf(alignment.after.source.text, other.span)) return false
  const first = firstStatementsOf(alignment.before)[one.index] ?? 0
  return one.statements.every((_, at) => {
    const pair = alignment.pairOfBefore.get(first + at)
    return pair !== undefined && !pair.moved && pair.likeness === 'identical' && pair.after === other.statements[at]
  })
}
