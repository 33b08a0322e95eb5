import type { Likeness } from './likely-rewordings.ts'
import type { StatementTexts } from './statement-texts.ts'

/** What clauses of the two versions have in common. */
export interface SharedContent {
  /** Clauses of the later version that share something with a clause of the earlier one, each with the weight of what they share. */
  readonly withBefore: readonly ReadonlyMap<number, number>[]
  /** How much text each clause has. */
  readonly weightBefore: readonly number[]
  readonly weightAfter: readonly number[]
}

/** A statement that stands in more pairs of clauses than this is boilerplate and says nothing of where its clause went. */
const MOST_PAIRS = 36

function clauseWeights({ policy, weightOf }: StatementTexts): number[] {
  const weights = policy.clauses.map(() => 0)
  for (const [index, { clause }] of policy.statements.entries()) weights[clause] = (weights[clause] ?? 0) + weightOf(index)
  return weights
}

/** How often each clause holds the statements. */
function countByClause({ policy }: StatementTexts, statements: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const index of statements) {
    const clause = policy.statements[index]?.clause ?? 0
    counts.set(clause, (counts.get(clause) ?? 0) + 1)
  }
  return counts
}

/** Adds up what each two clauses share: statements that read the same, and likely rewordings as far as their words agree. */
export function findSharedContent(before: StatementTexts, after: StatementTexts, likenesses: readonly Likeness[]): SharedContent {
  const withBefore = before.policy.clauses.map(() => new Map<number, number>())
  const add = (clauseBefore: number, clauseAfter: number, weight: number) => {
    const shared = withBefore[clauseBefore]
    shared?.set(clauseAfter, (shared.get(clauseAfter) ?? 0) + weight)
  }

  for (const [reading, statements] of before.occurrences) {
    const others = after.occurrences.get(reading)
    if (others === undefined) continue
    const inBefore = countByClause(before, statements)
    const inAfter = countByClause(after, others)
    if (inBefore.size * inAfter.size > MOST_PAIRS) continue
    const weight = before.weightOf(statements[0] ?? 0) / Math.max(inBefore.size, inAfter.size)
    for (const [clauseBefore, count] of inBefore)
      for (const [clauseAfter, other] of inAfter) add(clauseBefore, clauseAfter, weight * Math.min(count, other))
  }

  // Of the rewordings of one statement only the likeliest in each clause counts.
  const likeliest = new Map<string, Likeness>()
  for (const likeness of likenesses) {
    const key = `${likeness.before} ${after.policy.statements[likeness.after]?.clause}`
    if (likeness.overlap > (likeliest.get(key)?.overlap ?? 0)) likeliest.set(key, likeness)
  }
  for (const { before: one, after: other, overlap } of likeliest.values()) {
    const weight = overlap * overlap * Math.min(before.weightOf(one), after.weightOf(other))
    add(before.policy.statements[one]?.clause ?? 0, after.policy.statements[other]?.clause ?? 0, weight)
  }
  return { withBefore, weightBefore: clauseWeights(before), weightAfter: clauseWeights(after) }
}

/** How much of two clauses' content is shared, from 0 to 1; a part of a whole counts for more than its share of it. */
export function contentLikeness(shared: number, weightBefore: number, weightAfter: number): number {
  const smaller = Math.min(weightBefore, weightAfter)
  if (smaller === 0) return 0
  const most = Math.min(shared, smaller)
  return (0.7 * 2 * most) / (weightBefore + weightAfter) + (0.3 * most) / smaller
}
