import type { Severity } from '../rules/rule.ts'
import { LIMITS } from '../text/limits.ts'
import type { CheckResult } from './check-result.ts'

/** How many findings of a policy are listed: usually, as many as editors show of a file; and at most. */
export const LISTED_FINDINGS = { usual: LIMITS.findings, most: LIMITS.findingsAsked } as const

/** How many there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

export function countSeverities(all: readonly { readonly severity: Severity }[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of all) counts[severity]++
  return counts
}

export const addCounts = (one: SeverityCounts, other: SeverityCounts | undefined): SeverityCounts =>
  other === undefined ? one : { error: one.error + other.error, warning: one.warning + other.warning, info: one.info + other.info }

/** A list that was limited, and how many of it are left out; nothing where all are there. */
export interface Limited<T> {
  readonly listed: readonly T[]
  readonly unlisted?: SeverityCounts
}

/** What decides which of a list are kept: how grave one is, and what it is one of several of; unless said, it is like no other. */
export interface Weighed {
  readonly severity: Severity
  readonly kind?: string
}

/**
 * At most so many of a list, in its order: the gravest, and among equally grave ones the first of each kind before the second of any.
 */
export function limitList<T>(all: readonly T[], most: number, weigh: (one: T) => Weighed): Limited<T> {
  if (all.length <= most) return { listed: all }
  const turns = new Map<string, number>()
  const ranked = all.map((one, place) => {
    const { severity, kind } = weigh(one)
    const turn = kind === undefined ? 0 : (turns.get(kind) ?? 0)
    if (kind !== undefined) turns.set(kind, turn + 1)
    return { one, place, severity, weight: SEVERITIES.indexOf(severity), turn }
  })
  ranked.sort((a, b) => a.weight - b.weight || a.turn - b.turn || a.place - b.place)
  const listed = ranked.slice(0, most).sort((a, b) => a.place - b.place)
  return { listed: listed.map(({ one }) => one), unlisted: countSeverities(ranked.slice(most)) }
}

/**
 * Lists at most so many findings of a policy, for whoever shows them: none is left out for a lesser one, and no rule crowds out another. The
 * summary still counts all, and `unlisted` says how many are left out.
 *
 * @param most from 1.
 */
export function limitFindings(result: CheckResult, most: number): CheckResult {
  const { listed, unlisted } = limitList(result.findings, most, ({ severity, rule }) => ({ severity, kind: `${severity} ${rule}` }))
  return unlisted === undefined ? result : { ...result, findings: listed, unlisted }
}
