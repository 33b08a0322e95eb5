import type { Likeness } from './likely-rewordings.ts'
import type { ClauseMatch } from './pair-clauses.ts'
import type { StatementTexts } from './statement-texts.ts'

/** Clauses of both versions that belong together, by index, in reading order: a counterpart pair, a split, a merger, or one alone. */
export interface ClauseGroup {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** The share of a clause's text that must come from another one for it to count as a part of it. */
const LEAST_SHARE = 0.6
/** From here on a statement counts as the reworded other one. */
const SAME_STATEMENT = 0.6
/** Statements that stand this often in a version are boilerplate. */
const MOST_OCCURRENCES = 4

interface View {
  readonly texts: StatementTexts
  readonly others: StatementTexts
  /** For a statement of this version its likely rewordings in the other one. */
  readonly likely: ReadonlyMap<number, readonly { readonly other: number; readonly overlap: number }[]>
  /** The clause's counterpart in the other version. */
  readonly counterpartOf: ReadonlyMap<number, number>
}

function likelyBy(likenesses: readonly Likeness[], from: 'before' | 'after', to: 'before' | 'after') {
  const likely = new Map<number, { readonly other: number; readonly overlap: number }[]>()
  for (const likeness of likenesses) {
    const one = { other: likeness[to], overlap: likeness.overlap }
    const known = likely.get(likeness[from])
    if (known === undefined) likely.set(likeness[from], [one])
    else known.push(one)
  }
  return likely
}

const clauseOf = ({ policy }: StatementTexts, statement: number) => policy.statements[statement]?.clause ?? -1

/** How well a clause accounts for a statement of the other version: 1 where it has the same, else the best overlap. */
function bestWithin({ texts, others, likely }: View, statement: number, clause: number): number {
  const same = others.occurrences.get(texts.readings[statement] ?? -1) ?? []
  if (same.some((one) => clauseOf(others, one) === clause)) return 1
  return (likely.get(statement) ?? []).reduce(
    (best, { other, overlap }) => (clauseOf(others, other) === clause ? Math.max(best, overlap) : best),
    0,
  )
}

/** The clause of the other version most of a leftover clause comes from, where its own counterpart no longer has that text. */
function originOf(view: View, reverse: View, clause: number): number | undefined {
  const { texts, others, likely } = view
  const shares = new Map<number, number>()
  let all = 0
  for (const [statement, { clause: within }] of texts.policy.statements.entries()) {
    if (within < clause) continue
    if (within > clause) break
    const weight = texts.weightOf(statement)
    all += weight
    const same = others.occurrences.get(texts.readings[statement] ?? -1) ?? []
    const origins =
      same.length > MOST_OCCURRENCES
        ? []
        : same.length > 0
          ? same.map((other) => ({ other, overlap: 1 }))
          : (likely.get(statement) ?? []).filter(({ overlap }) => overlap >= SAME_STATEMENT)
    const counted = new Set<number>()
    for (const { other, overlap } of origins) {
      const origin = clauseOf(others, other)
      const counterpart = reverse.counterpartOf.get(origin)
      if (counterpart === undefined || counted.has(origin) || bestWithin(reverse, other, counterpart) >= overlap) continue
      counted.add(origin)
      shares.set(origin, (shares.get(origin) ?? 0) + weight)
    }
  }
  const [best] = [...shares].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return best !== undefined && best[1] >= LEAST_SHARE * all ? best[0] : undefined
}

/** Joins what was left without a counterpart to the clause it was split from or merged into. */
export function groupClauses(
  before: StatementTexts,
  after: StatementTexts,
  matches: readonly ClauseMatch[],
  likenesses: readonly Likeness[],
): ClauseGroup[] {
  const toAfter = new Map(matches.map((match) => [match.before, match.after]))
  const toBefore = new Map(matches.map((match) => [match.after, match.before]))
  const forwards: View = { texts: before, others: after, likely: likelyBy(likenesses, 'before', 'after'), counterpartOf: toAfter }
  const backwards: View = { texts: after, others: before, likely: likelyBy(likenesses, 'after', 'before'), counterpartOf: toBefore }

  const groups = new Map(matches.map((match) => [match.before, { before: [match.before], after: [match.after] }]))
  const alone: ClauseGroup[] = []
  for (const { index } of after.policy.clauses) {
    if (toBefore.has(index)) continue
    const group = groups.get(originOf(backwards, forwards, index) ?? -1)
    if (group === undefined) alone.push({ before: [], after: [index] })
    else group.after.push(index)
  }
  for (const { index } of before.policy.clauses) {
    if (toAfter.has(index)) continue
    const group = groups.get(toBefore.get(originOf(forwards, backwards, index) ?? -1) ?? -1)
    if (group === undefined) alone.push({ before: [index], after: [] })
    else group.before.push(index)
  }
  const ascending = (a: number, b: number) => a - b
  const joined = [...groups.values()].map((group) => ({ before: group.before.sort(ascending), after: group.after.sort(ascending) }))
  return [...joined, ...alone]
}
