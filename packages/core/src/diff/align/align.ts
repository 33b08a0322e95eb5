import type { Policy } from '../../document/policy.ts'
import type { Alignment, ClausePair, StatementPair } from './alignment.ts'
import { groupClauses } from './group-clauses.ts'
import { likelyRewordings } from './likely-rewordings.ts'
import { changedLinks } from './link-targets.ts'
import { findMovedClauses, findMovedStatements } from './moves.ts'
import { pairClauses } from './pair-clauses.ts'
import { pairStatements } from './pair-statements.ts'
import { isRenamed } from './renaming.ts'
import { findSharedContent } from './shared-content.ts'
import { createStatementTexts, type StatementTexts } from './statement-texts.ts'

/** The statements whose reading the other version does not have. */
function withoutTwin(texts: StatementTexts, others: StatementTexts): number[] {
  return texts.readings.flatMap((reading, index) => (others.occurrences.has(reading) ? [] : [index]))
}

/** What belongs together, by index. */
function pairParts(before: Policy, after: Policy) {
  const { lexicon, ...texts } = createStatementTexts(before, after)
  const likenesses = likelyRewordings(texts.before, texts.after, lexicon, {
    before: withoutTwin(texts.before, texts.after),
    after: withoutTwin(texts.after, texts.before),
  })
  const matches = pairClauses(before, after, findSharedContent(texts.before, texts.after, likenesses))
  const groups = groupClauses(texts.before, texts.after, matches, likenesses)
  const statements = pairStatements({ ...texts, lexicon }, groups, likenesses)
  return {
    groups,
    ...statements,
    sameReading: (one: number, other: number) => texts.before.readings[one] === texts.after.readings[other],
    movedClauses: findMovedClauses(before, after, groups),
    movedStatements: findMovedStatements(texts.before, texts.after, groups, statements.matches),
  }
}

type Parts = ReturnType<typeof pairParts>

const swap = <T>({ before, after }: { readonly before: T; readonly after: T }) => ({ before: after, after: before })

/** Ties fall the same way whichever version comes first: the pairing is always made in one direction. */
function pairPartsEitherWay(before: Policy, after: Policy): Parts {
  const one = before.source.text
  const other = after.source.text
  if (one.length === other.length ? one <= other : one.length < other.length) return pairParts(before, after)
  const parts = pairParts(after, before)
  return {
    groups: parts.groups.map(swap),
    matches: parts.matches.map(swap),
    recut: parts.recut.map(swap),
    sameReading: (first, second) => parts.sameReading(second, first),
    movedClauses: parts.movedClauses,
    movedStatements: parts.movedStatements,
  }
}

function likenessOf(before: Policy, after: Policy, one: number, other: number, sameReading: boolean): StatementPair['likeness'] {
  if (!sameReading) return 'reworded'
  if (before.statements[one]?.text !== after.statements[other]?.text) return 'formatting'
  return changedLinks(before, after, one, other) === undefined ? 'identical' : 'formatting'
}

function toStatementPairs(
  before: Policy,
  after: Policy,
  parts: Parts,
): { readonly one: number; readonly other: number; readonly pair: StatementPair }[] {
  const place = (matches: Parts['matches'], likeness: (one: number, other: number) => StatementPair['likeness']) =>
    matches.flatMap((match, at) => {
      const one = before.statements[match.before]
      const other = after.statements[match.after]
      if (one === undefined || other === undefined) return []
      const moved = matches === parts.matches && parts.movedStatements.has(at)
      const pair: StatementPair = { before: one, after: other, likeness: likeness(match.before, match.after), moved }
      return [{ one: match.before, other: match.after, pair }]
    })
  return [
    ...place(parts.matches, (one, other) => likenessOf(before, after, one, other, parts.sameReading(one, other))),
    ...place(parts.recut, () => 'formatting'),
  ].sort((a, b) => a.other - b.other || a.one - b.one)
}

/** In the order of the later version; what is gone follows what stood before it. */
function inOrder(pairs: readonly ClausePair[]): ClausePair[] {
  const places = new Map<ClausePair, readonly [number, number]>()
  const byBefore = pairs.flatMap((pair) => pair.before.map(({ index }) => ({ pair, index }))).sort((a, b) => a.index - b.index)
  let last = -1
  for (const { pair, index } of byBefore) {
    const place = pair.after[0]?.index
    if (place !== undefined) last = place
    else if (!places.has(pair)) places.set(pair, [last, index])
  }
  return pairs
    .map((pair) => ({ pair, place: places.get(pair) ?? [pair.after[0]?.index ?? -1, -1] }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ pair }) => pair)
}

/**
 * Finds which clauses and statements of two versions are each other's counterpart, over the whole document at once. Swapping the
 * versions gives the same pairs swapped.
 */
export function align(before: Policy, after: Policy): Alignment {
  const parts = pairPartsEitherWay(before, after)
  const clauses = parts.groups.map((group, at): ClausePair => {
    const one = group.before.flatMap((index) => before.clauses[index] ?? [])
    const other = group.after.flatMap((index) => after.clauses[index] ?? [])
    return { before: one, after: other, moved: parts.movedClauses.has(at), renamed: isRenamed(before, after, one, other) }
  })
  const statements = toStatementPairs(before, after, parts)
  return {
    before,
    after,
    clauses: inOrder(clauses),
    statements: statements.map(({ pair }) => pair),
    pairOfBefore: new Map([...statements].reverse().map(({ one, pair }) => [one, pair])),
    pairOfAfter: new Map([...statements].reverse().map(({ other, pair }) => [other, pair])),
  }
}
