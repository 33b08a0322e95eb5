import type { ClauseNode, Policy } from '../document/policy.ts'
import type { Span } from '../text/span.ts'
import { proseOf } from './create-context.ts'

/** Index of the first of sorted numbers that is not below a value. */
function firstFrom(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Everything a clause is read from, as one text: its headings and words, how its words are cut into statements, where each stands in the
 * source, its links and marks. Places count from its first statement, so that two clauses with one content are read alike, wherever they
 * stand.
 *
 * @param first place of the clause's first statement among those of the policy.
 */
export function contentOf(policy: Policy, clause: ClauseNode, first: number): string {
  const { prose, links, marks } = policy
  const { start, end } = proseOf(clause)
  const source = clause.statements[0]?.span.start ?? 0
  const inProse = (span: Span) => `${span.start - start} ${span.end - start}`
  const inSource = (span: Span) => `${span.start - source} ${span.end - source}`
  const isInside = ({ prose: { start: from, end: to } }: { readonly prose: Span }) => start <= from && to <= end

  const statements = clause.statements.map(({ kind, prose: words, span, introduction, cells = [] }) => {
    const row = cells.map((cell) => `${inProse(cell.prose)} ${inSource(cell.span)} ${cell.header ?? ''}`)
    return [kind, inProse(words), inSource(span), introduction === undefined ? '' : introduction - first, ...row].join(' ')
  })
  const { proseStart, proseLength, sourceStart, sourceLength } = prose.runs
  const runs: string[] = []
  for (let run = firstFrom(proseStart, start); run < proseStart.length && (proseStart[run] ?? 0) < end; run++)
    runs.push(`${(proseStart[run] ?? 0) - start} ${proseLength[run]} ${(sourceStart[run] ?? 0) - source} ${sourceLength[run]}`)
  return [
    policy.format,
    JSON.stringify([...clause.path, clause.heading ?? null]),
    ...statements,
    ...links.filter(isInside).map(({ href, prose: words, span }) => `${href} ${inProse(words)} ${inSource(span)}`),
    ...marks.filter(isInside).map(({ type, prose: words, span }) => `${type} ${inProse(words)} ${inSource(span)}`),
    ...runs,
    prose.text.slice(start, end),
  ].join('\n')
}
