import { type ClauseGroup, createClauseJoiner } from './clause-groups.ts'
import { firstStatementsOf } from './first-statements.ts'
import { headingWordsOf } from './heading-words.ts'
import type { Likeness } from './likely-rewordings.ts'
import type { ClauseMatch } from './pair-clauses.ts'
import { shiftedCuts } from './shifted-cuts.ts'
import { clauseOf, type StatementTexts } from './statement-texts.ts'

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
  const first = firstStatementsOf(texts.policy)[clause] ?? 0
  for (let statement = first; clauseOf(texts, statement) === clause; statement++) {
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

/** A heading put in directly below another one leaves that one without a body: both are parts of what stood below it. */
function emptiedHeadings(view: View, reverse: View): { readonly emptied: number; readonly origin: number }[] {
  const headings = headingWordsOf(view.texts.policy)
  const others = headingWordsOf(view.others.policy)
  return view.texts.policy.clauses.flatMap(({ index, statements }) => {
    const origin = view.counterpartOf.get(index + 1)
    const words = headings[index] ?? []
    if (statements.length > 0 || words.length === 0 || view.counterpartOf.has(index) || origin === undefined) return []
    const isSame = words.join(' ') === others[origin]?.join(' ')
    return isSame && reverse.counterpartOf.get(origin) === index + 1 ? [{ emptied: index, origin }] : []
  })
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

  const joiner = createClauseJoiner(before.policy.clauses.length, after.policy.clauses.length)
  for (const match of [...matches, ...shiftedCuts(before, after)]) joiner.join(match.before, match.after)
  for (const { index } of after.policy.clauses) {
    const origin = toBefore.has(index) ? undefined : originOf(backwards, forwards, index)
    if (origin !== undefined) joiner.join(origin, index)
  }
  for (const { index } of before.policy.clauses) {
    const target = toAfter.has(index) ? undefined : originOf(forwards, backwards, index)
    if (target !== undefined) joiner.join(index, target)
  }
  for (const { emptied, origin } of emptiedHeadings(backwards, forwards)) joiner.join(origin, emptied)
  for (const { emptied, origin } of emptiedHeadings(forwards, backwards)) joiner.join(emptied, origin)
  return joiner.groups()
}
