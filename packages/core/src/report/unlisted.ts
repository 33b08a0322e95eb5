import type { SeverityCounts } from '../lint/limit-findings.ts'
import { countOf } from './plural.ts'

export const sumOf = ({ error, warning, info }: SeverityCounts): number => error + warning + info

/** `3 errors, 1,200 warnings`: those there are any of. */
function countsText({ error, warning, info }: SeverityCounts): string {
  const counts = [
    [error, countOf(error, 'error')],
    [warning, countOf(warning, 'warning')],
    [info, `${info} info`],
  ] as const
  return counts.flatMap(([count, text]) => (count === 0 ? [] : [text])).join(', ')
}

/** How many findings are counted and not listed. */
export function unlistedCount(unlisted: SeverityCounts): string {
  const sum = sumOf(unlisted)
  return `${sum} more ${sum === 1 ? 'finding is' : 'findings are'} counted but not listed: ${countsText(unlisted)}.`
}

/** The same of a file, and how to see them; nothing where all are listed. */
export const unlistedText = (unlisted: SeverityCounts | undefined): string | undefined =>
  unlisted && `${unlistedCount(unlisted)} Mend what is listed first, or list more with --max-findings.`
