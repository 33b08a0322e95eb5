import type { Policy } from '@clausal/core'
import type { Operation } from '../edit.ts'
import type { ReportedChange } from '../judge.ts'
import { bodyText, type Clause } from '../structure.ts'

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

function overlap(one: string, other: string): number {
  const [a, b] = [words(one), words(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

/**
 * What one would write in an hour: each clause takes, in reading order, the first free clause with the same heading, else the one
 * whose words are most alike, if half of them are. What stands behind where the one before stood has moved.
 */
export function greedyDiff(before: Policy, after: Policy): ReportedChange[] {
  const free = new Set<Clause>(after.clauses)
  const take = (clause: Clause | undefined) => {
    if (clause !== undefined) free.delete(clause)
    return clause
  }
  const partners = new Map(before.clauses.map((clause) => [clause, take([...free].find((other) => other.heading === clause.heading))]))
  for (const [clause, partner] of partners) {
    if (partner !== undefined) continue
    const ranked = [...free]
      .map((other) => ({ other, score: overlap(bodyText(clause), bodyText(other)) }))
      .sort((a, b) => b.score - a.score)
    if ((ranked[0]?.score ?? 0) >= 0.5) partners.set(clause, take(ranked[0]?.other))
  }
  let furthest = -1
  const changes = [...partners].flatMap(([clause, partner]): ReportedChange[] => {
    if (partner === undefined) return [{ operations: ['removed'], before: [clause], after: [] }]
    const operations: Operation[] = []
    if (bodyText(clause) !== bodyText(partner)) operations.push('modified')
    if (partner.index < furthest) operations.push('moved')
    if (clause.heading !== partner.heading) operations.push('renamed')
    furthest = Math.max(furthest, partner.index)
    return operations.length === 0 ? [] : [{ operations, before: [clause], after: [partner] }]
  })
  return [...changes, ...[...free].map((clause): ReportedChange => ({ operations: ['added'], before: [], after: [clause] }))]
}
