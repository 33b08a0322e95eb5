import type { CheckSummary } from '../lint/check-result.ts'

/** Counts over all files of a run. */
export type CheckTotals = { readonly files: number } & CheckSummary

/** Nothing checked yet. */
export const NO_TOTALS: CheckTotals = {
  files: 0,
  findings: { error: 0, warning: 0, info: 0 },
  requirements: { present: 0, partial: 0, missing: 0, unclear: 0, 'not-applicable': 0 },
}

const sum = <Key extends string>(a: Readonly<Record<Key, number>>, b: Readonly<Record<Key, number>>): Record<Key, number> => {
  const sums: Record<Key, number> = { ...a }
  for (const key in b) sums[key] += b[key]
  return sums
}

/** The counts with one more file. */
export function withFile(totals: CheckTotals, { findings, requirements }: CheckSummary): CheckTotals {
  return { files: totals.files + 1, findings: sum(totals.findings, findings), requirements: sum(totals.requirements, requirements) }
}

/** The counts of several files. */
export function totalsOf(results: readonly { readonly summary: CheckSummary }[]): CheckTotals {
  return results.reduce((totals, { summary }) => withFile(totals, summary), NO_TOTALS)
}
