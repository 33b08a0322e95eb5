import { assign, type Candidate } from './assign.ts'
import type { ClauseGroup } from './clause-groups.ts'
import { heaviestRise } from './heaviest-rise.ts'
import type { Likeness } from './likely-rewordings.ts'
import { type Lexicon, type StatementTexts, wordOverlap } from './statement-texts.ts'
import { wordingKey } from './wording.ts'

/** Statements of the two versions, by index. */
export interface StatementMatch {
  readonly before: number
  readonly after: number
}

export interface StatementMatches {
  readonly matches: readonly StatementMatch[]
  /** The same words cut into other statements: a sentence that became a list. Several may share a counterpart. */
  readonly recut: readonly StatementMatch[]
}

/** Below this share of common words a statement is another one rather than a rewording. */
const LEAST_OVERLAP = 1 / 3
/** The same for what stands alone between the same neighbours. */
const LEAST_OVERLAP_IN_PLACE = 0.2
/** The same for rows about the same thing. */
const LEAST_OVERLAP_IN_ROW = 0.15
/** The same for statements of different clauses. */
const LEAST_OVERLAP_ELSEWHERE = 0.6
/** Comparing every leftover statement of a clause with every other is bounded by this number of pairs. */
const MOST_COMPARED = 4096
/** Fewer words than this are found in many places by chance: they are not followed from clause to clause. */
const LEAST_WORDS_ELSEWHERE = { sentence: 4, item: 6, row: 6 } as const

const BONUS = { place: 0.12, kind: 0.05, row: 0.25, neighbour: 0.2, order: 0.03 } as const

interface Unit {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

interface Sides {
  readonly before: StatementTexts
  readonly after: StatementTexts
  readonly lexicon: Lexicon
}

function statementsByClause({ policy }: StatementTexts): number[][] {
  const byClause: number[][] = policy.clauses.map(() => [])
  for (const [index, { clause }] of policy.statements.entries()) byClause[clause]?.push(index)
  return byClause
}

function groupByReading({ readings }: StatementTexts, statements: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const index of statements) {
    const reading = readings[index] ?? -1
    const known = groups.get(reading)
    if (known === undefined) groups.set(reading, [index])
    else known.push(index)
  }
  return groups
}

/** Whether it has words enough to be recognised in another clause. */
function isRecognisable(texts: StatementTexts, statement: number): boolean {
  const kind = texts.policy.statements[statement]?.kind ?? 'item'
  return texts.wordsOf(statement).length >= LEAST_WORDS_ELSEWHERE[kind]
}

/** Statements of a unit that read the same; where one version has more of a kind, those between the same neighbours. */
function pairSame({ before, after }: Sides, unit: Unit): StatementMatch[] {
  const others = groupByReading(after, unit.after)
  const matches: StatementMatch[] = []
  const undecided: Candidate[] = []
  for (const [reading, statements] of groupByReading(before, unit.before)) {
    const found = others.get(reading)
    if (found === undefined) continue
    if (found.length === statements.length || found.length * statements.length > MOST_COMPARED) {
      for (const [at, other] of found.entries()) {
        const one = statements[at]
        if (one !== undefined) matches.push({ before: one, after: other })
      }
      continue
    }
    for (const [at, one] of statements.entries()) {
      for (const [place, other] of found.entries()) {
        const near = [-1, 1].filter((step) => before.readings[one + step] === after.readings[other + step]).length
        const order = BONUS.order * (1 - Math.abs(at / statements.length - place / found.length))
        undecided.push({ before: one, after: other, weight: 1 + BONUS.neighbour * near + order })
      }
    }
  }
  return [...matches, ...assign(undecided)]
}

/** Statements that read the same, left over in one place of each version, and long enough to be recognised. */
function pairSameElsewhere({ before, after }: Sides, left: Unit): StatementMatch[] {
  const others = groupByReading(after, left.after)
  return [...groupByReading(before, left.before)].flatMap(([reading, [one, ...more]]) => {
    const [other, ...copies] = others.get(reading) ?? []
    if (one === undefined || other === undefined || more.length > 0 || copies.length > 0) return []
    return isRecognisable(before, one) ? [{ before: one, after: other }] : []
  })
}

/** The stretches between statements that kept their order, numbered alike in both versions. */
function numberGaps(sides: Sides, unit: Unit, matches: readonly StatementMatch[]) {
  const ordered = [...matches].sort((a, b) => a.before - b.before)
  const kept = heaviestRise(
    ordered.map(({ after }) => after - (unit.after[0] ?? 0)),
    ordered.map(({ before }) => sides.before.weightOf(before)),
  )
  const spine = ordered.filter((_, place) => kept.has(place))
  const number = (statements: readonly number[], fixed: ReadonlySet<number>) => {
    let gap = 0
    return new Map(
      statements.map((index) => {
        if (fixed.has(index)) gap += 1
        return [index, gap]
      }),
    )
  }
  return {
    before: number(unit.before, new Set(spine.map(({ before }) => before))),
    after: number(unit.after, new Set(spine.map(({ after }) => after))),
  }
}

type Gaps = ReturnType<typeof numberGaps>

function byGap(statements: readonly number[], gaps: ReadonlyMap<number, number>): Map<number, number[]> {
  const grouped = new Map<number, number[]>()
  for (const index of statements) {
    const gap = gaps.get(index) ?? -1
    const known = grouped.get(gap)
    if (known === undefined) grouped.set(gap, [index])
    else known.push(index)
  }
  return grouped
}

/** Where a stretch has the same words in both versions and only its cut into statements differs. */
function pairRecut({ before, after }: Sides, left: Unit, gaps: Gaps): StatementMatch[] {
  const others = byGap(left.after, gaps.after)
  const textOf = ({ policy }: StatementTexts, statements: readonly number[]) =>
    statements.map((index) => policy.statements[index]?.text ?? '').join(' ')
  return [...byGap(left.before, gaps.before)].flatMap(([gap, statements]) => {
    const found = others.get(gap) ?? []
    if (found.length === 0 || wordingKey(textOf(before, statements)) !== wordingKey(textOf(after, found))) return []
    return Array.from({ length: Math.max(statements.length, found.length) }).flatMap((_, at) => {
      const one = statements[Math.min(at, statements.length - 1)]
      const other = found[Math.min(at, found.length - 1)]
      return one === undefined || other === undefined ? [] : [{ before: one, after: other }]
    })
  })
}

function firstCell({ policy }: StatementTexts, statement: number): string | undefined {
  const text = policy.statements[statement]?.cells?.[0]?.text
  return text === undefined || text === '' ? undefined : wordingKey(text)
}

/** Leftover statements of a unit that may be rewordings of one another. */
function findRewordings(sides: Sides, left: Unit, gaps: Gaps): Candidate[] {
  const { before, after, lexicon } = sides
  const inGapBefore = byGap(left.before, gaps.before)
  const inGapAfter = byGap(left.after, gaps.after)
  const everywhere = left.before.length * left.after.length <= MOST_COMPARED
  return left.before.flatMap((one, at) => {
    const gap = gaps.before.get(one) ?? -1
    const inPlace = inGapAfter.get(gap) ?? []
    const alone = inGapBefore.get(gap)?.length === 1 && inPlace.length === 1
    // In a clause of hundreds of new sentences each is compared with those about as far down.
    const near = Math.round((at / left.before.length) * left.after.length)
    const from = everywhere ? 0 : Math.max(0, near - 16)
    const compared = everywhere ? left.after : left.after.slice(from, near + 16)
    return compared.flatMap((other, index) => {
      const overlap = wordOverlap(before.wordsOf(one), after.wordsOf(other), lexicon)
      const placed = gaps.after.get(other) === gap
      const cell = firstCell(before, one)
      const sameRow = cell !== undefined && cell === firstCell(after, other)
      const least = sameRow ? LEAST_OVERLAP_IN_ROW : alone && placed ? LEAST_OVERLAP_IN_PLACE : LEAST_OVERLAP
      if (overlap < least) return []
      const sameKind = before.policy.statements[one]?.kind === after.policy.statements[other]?.kind
      const order = BONUS.order * (1 - Math.abs(at / left.before.length - (from + index) / left.after.length))
      const likeness = overlap + (placed ? BONUS.place : 0) + (sameKind ? BONUS.kind : 0) + (sameRow ? BONUS.row : 0) + order
      return [{ before: one, after: other, weight: likeness ** 2 }]
    })
  })
}

/** Finds each statement's counterpart: first the same words, in the same clauses and elsewhere, then rewordings, all at once. */
export function pairStatements(sides: Sides, groups: readonly ClauseGroup[], likenesses: readonly Likeness[]): StatementMatches {
  const { before, after } = sides
  const inBefore = statementsByClause(before)
  const inAfter = statementsByClause(after)
  const units: Unit[] = groups.map((group) => ({
    before: group.before.flatMap((clause) => inBefore[clause] ?? []),
    after: group.after.flatMap((clause) => inAfter[clause] ?? []),
  }))

  const matches: StatementMatch[] = []
  const recut: StatementMatch[] = []
  const takenBefore = new Set<number>()
  const takenAfter = new Set<number>()
  const take = (found: readonly StatementMatch[], into: StatementMatch[]) => {
    for (const match of found) {
      takenBefore.add(match.before)
      takenAfter.add(match.after)
      into.push(match)
    }
  }
  const leftOf = (unit: Unit): Unit => ({
    before: unit.before.filter((index) => !takenBefore.has(index)),
    after: unit.after.filter((index) => !takenAfter.has(index)),
  })
  const whole: Unit = { before: before.readings.map((_, index) => index), after: after.readings.map((_, index) => index) }

  const sameInUnit = units.map((unit) => pairSame(sides, unit))
  for (const found of sameInUnit) take(found, matches)
  const gapsOf = units.map((unit, at) => {
    const { before: one, after: other } = leftOf(unit)
    return one.length === 0 || other.length === 0 ? undefined : numberGaps(sides, unit, sameInUnit[at] ?? [])
  })
  for (const [at, unit] of units.entries()) {
    const gaps = gapsOf[at]
    if (gaps !== undefined) take(pairRecut(sides, leftOf(unit), gaps), recut)
  }
  take(pairSameElsewhere(sides, leftOf(whole)), matches)

  const unitOf = new Map(units.flatMap((unit, at) => unit.after.map((index) => [index, at] as const)))
  const unitOfBefore = new Map(units.flatMap((unit, at) => unit.before.map((index) => [index, at] as const)))
  const within = units.flatMap((unit, at) => {
    const gaps = gapsOf[at]
    return gaps === undefined ? [] : findRewordings(sides, leftOf(unit), gaps)
  })
  const elsewhere = likenesses.flatMap(({ before: one, after: other, overlap }): Candidate[] => {
    if (takenBefore.has(one) || takenAfter.has(other) || unitOfBefore.get(one) === unitOf.get(other)) return []
    if (overlap < LEAST_OVERLAP_ELSEWHERE || !isRecognisable(before, one) || !isRecognisable(after, other)) return []
    return [{ before: one, after: other, weight: overlap ** 2 }]
  })
  take(assign([...within, ...elsewhere]), matches)
  return { matches, recut }
}
