import type { Policy } from '../../document/policy.ts'
import { toRange } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { Alignment, ClausePair, StatementPair } from '../align/alignment.ts'
import type { Direction, Shift } from '../change.ts'
import { type FactChange, gainOf, listed, opposite, type StatedFact } from './fact.ts'
import { type ClauseComparison, compareFacts, findFactChanges } from './fact-changes.ts'
import { type Rewording, sourceOf, wordsIn } from './rewording.ts'
import { compareRewordings } from './rewordings.ts'
import type { WordShift } from './word-shift.ts'
import { findWordShifts } from './word-shifts.ts'

/** A shift with the place it is ordered by. */
interface PlacedShift {
  readonly shift: Shift
  readonly place: number
}

const spanOf = (facts: readonly StatedFact[]): Span | undefined => facts[0]?.span

function directionOf({ definition, before, after }: FactChange): Direction {
  const [one] = before
  const [other] = after
  if (one !== undefined && other !== undefined) {
    if (definition.gainBetween !== undefined) return definition.gainBetween(one, other)
    const [lost, gained] = [opposite(gainOf(one)), gainOf(other)]
    return lost === gained ? gained : lost === 'neutral' || gained === 'neutral' || definition.exclusive ? 'neutral' : 'mixed'
  }
  if (other !== undefined) return gainOf(other)
  return one === undefined ? 'neutral' : opposite(gainOf(one))
}

const namesOf = (facts: readonly StatedFact[]) => (facts.length === 0 ? null : listed(facts.map(({ label }) => label)))

function toShift(alignment: Alignment, change: FactChange): PlacedShift {
  const { definition, before, after } = change
  const from = spanOf(before)
  const to = spanOf(after)
  const [names, others] = [namesOf(before), namesOf(after)]
  return {
    place: to?.start ?? from?.start ?? 0,
    shift: {
      type: definition.type,
      before: names,
      after: others,
      direction: directionOf(change),
      ...(from === undefined ? {} : { beforeRange: toRange(alignment.before.source, from) }),
      ...(to === undefined ? {} : { afterRange: toRange(alignment.after.source, to) }),
      message: capitalized(definition.tell(change, names ?? '', others ?? '')),
    },
  }
}

const capitalized = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

function wordsToShift(rewording: Rewording, found: WordShift): PlacedShift {
  const { type, before, after, label, direction, message } = found
  const isSaid = ({ from, to }: typeof before) => to > from
  const place = (policy: Policy, side: 'before' | 'after') => toRange(policy.source, sourceOf(rewording[side], found[side]))
  return {
    place: sourceOf(rewording.after, after).start,
    shift: {
      type,
      before: isSaid(before) ? (label?.before ?? wordsIn(rewording.before, before)) : null,
      after: isSaid(after) ? (label?.after ?? wordsIn(rewording.after, after)) : null,
      direction,
      ...(isSaid(before) ? { beforeRange: place(rewording.before.policy, 'before') } : {}),
      ...(isSaid(after) ? { afterRange: place(rewording.after.policy, 'after') } : {}),
      message,
    },
  }
}

/** The changes by the statements of one side whose facts they tell of. */
function byStatement(changes: readonly FactChange[], side: 'before' | 'after'): ReadonlyMap<number, readonly FactChange[]> {
  const found = new Map<number, FactChange[]>()
  for (const change of changes)
    for (const { statement } of change[side]) {
      const known = found.get(statement)
      if (known === undefined) found.set(statement, [change])
      else known.push(change)
    }
  return found
}

function shiftsOf(comparison: ClauseComparison): Shift[] {
  const { alignment } = comparison
  const facts = comparison.rewordings.map(({ rewording, before, after }) => compareFacts(alignment, rewording, before, after))
  const changes = findFactChanges(comparison, facts)
  const ofBefore = byStatement(changes, 'before')
  const ofAfter = byStatement(changes, 'after')
  const inWords = comparison.rewordings.flatMap(({ rewording, before, after }) => {
    const own = new Set([...(ofBefore.get(before) ?? []), ...(ofAfter.get(after) ?? [])])
    return findWordShifts(rewording, [...own]).map((found) => wordsToShift(rewording, found))
  })
  const reworded = new Set(comparison.rewordings.map(({ before, after }) => `${before} ${after}`))
  // What was turned round is told by the word that turned it.
  const untold = changes.filter(
    ({ turned, before: [one], after: [other] }) => turned !== true || !reworded.has(`${one?.statement} ${other?.statement}`),
  )
  const byMessage = new Map<string, Shift>()
  for (const { shift } of [...inWords, ...untold.map((change) => toShift(alignment, change))].sort((a, b) => a.place - b.place)) {
    const key = `${shift.type} ${shift.message}`
    if (!byMessage.has(key)) byMessage.set(key, shift)
  }
  return [...byMessage.values()]
}

/** The pairs of clauses by the statements that belong to them. */
function unitsOf({ clauses }: Alignment) {
  const before = new Map<number, ClausePair>()
  const after = new Map<number, ClausePair>()
  for (const pair of clauses) {
    for (const { index } of pair.before) before.set(index, pair)
    for (const { index } of pair.after) after.set(index, pair)
  }
  return { before, after }
}

/**
 * Finds what changed in meaning between paired clauses. A statement that reads the same in both versions changes nothing, wherever it
 * stands. A shift in a statement that also moved to another clause belongs to the changes of both.
 */
export function computeShifts(alignment: Alignment): ReadonlyMap<ClausePair, readonly Shift[]> {
  const units = unitsOf(alignment)
  const rewordings = compareRewordings(alignment).filter(({ rewording }) => rewording.edits.length > 0)
  const comparisons = new Map<ClausePair, { rewordings: (typeof rewordings)[number][]; removed: number[]; added: number[] }>()
  const comparisonOf = (pair: ClausePair) => {
    const known = comparisons.get(pair) ?? { rewordings: [], removed: [], added: [] }
    comparisons.set(pair, known)
    return known
  }
  const pairOf = (side: 'before' | 'after', statement: StatementPair['before'] | undefined) => units[side].get(statement?.clause ?? -1)
  for (const found of rewordings) {
    const owners = new Set([pairOf('before', found.rewording.before.statement), pairOf('after', found.rewording.after.statement)])
    for (const owner of owners) if (owner !== undefined) comparisonOf(owner).rewordings.push(found)
  }
  for (const side of ['before', 'after'] as const) {
    const pairOfStatement = side === 'before' ? alignment.pairOfBefore : alignment.pairOfAfter
    for (const [index, statement] of alignment[side].statements.entries()) {
      const owner = pairOfStatement.has(index) ? undefined : pairOf(side, statement)
      if (owner !== undefined) comparisonOf(owner)[side === 'before' ? 'removed' : 'added'].push(index)
    }
  }
  return new Map([...comparisons].map(([pair, comparison]) => [pair, shiftsOf({ alignment, pair, ...comparison })]))
}
