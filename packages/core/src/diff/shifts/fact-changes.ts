import type { Alignment, ClausePair } from '../align/alignment.ts'
import { type FactChange, gainOf, type StatedFact } from './fact.ts'
import { type Rewording, sourceOf, type WordEdit, type WordedStatement } from './rewording.ts'
import { isSameFact, mayConcernTheSame, statedFactsOf } from './stated-facts.ts'

/** The statements of one pair of clauses that differ. */
export interface ClauseComparison {
  readonly alignment: Alignment
  readonly pair: ClausePair
  readonly rewordings: readonly { readonly rewording: Rewording; readonly before: number; readonly after: number }[]
  /** Indices of statements that have no counterpart. */
  readonly removed: readonly number[]
  readonly added: readonly number[]
}

/** What changed within one reworded statement, and what it no longer or newly states. */
export interface RewordedFacts {
  readonly changes: readonly FactChange[]
  readonly lost: readonly StatedFact[]
  readonly gained: readonly StatedFact[]
}

/** Takes the first of `others` that `fits` each of `facts`; both lists lose what was paired. */
function pairOff<T>(
  facts: readonly StatedFact[],
  others: readonly StatedFact[],
  fits: (one: StatedFact, other: StatedFact) => boolean,
  make: (one: StatedFact, other: StatedFact) => T,
) {
  const left = [...others]
  const made: T[] = []
  const unpaired = facts.filter((one) => {
    const at = left.findIndex((other) => fits(one, other))
    const other = left[at]
    if (other === undefined) return true
    left.splice(at, 1)
    made.push(make(one, other))
    return false
  })
  return { made, facts: unpaired, others: left }
}

const hasSameKind = (one: StatedFact, other: StatedFact) => one.definition === other.definition && one.subject === other.subject

const turns = (one: StatedFact, other: StatedFact) =>
  hasSameKind(one, other) && one.value === other.value && one.affirmed !== other.affirmed && one.definition.say !== undefined

const replaces = (one: StatedFact, other: StatedFact) =>
  one.definition.exclusive === true && hasSameKind(one, other) && one.affirmed === other.affirmed && mayConcernTheSame(one, other)

/** What became of facts that are not stated as they were: turned round, replaced by others, or simply gone and come. */
export function matchFacts(before: readonly StatedFact[], after: readonly StatedFact[]): RewordedFacts {
  const same = pairOff(before, after, isSameFact, () => undefined)
  const turned = pairOff(
    same.facts,
    same.others,
    turns,
    (one, other): FactChange => ({ definition: one.definition, before: [one], after: [other], turned: true }),
  )
  const replaced = pairOff(
    turned.facts,
    turned.others,
    replaces,
    (one, other): FactChange => ({ definition: one.definition, before: [one], after: [other] }),
  )
  return { changes: [...turned.made, ...replaced.made], lost: replaced.facts, gained: replaced.others }
}

/** Whether words of a fact's span were edited: what reads otherwise although its words are the same is no news. */
function isTouched(side: WordedStatement, edits: readonly WordEdit[], which: 'before' | 'after', { span }: StatedFact): boolean {
  return edits.some((edit) => {
    const range = edit[which]
    const { start, end } = sourceOf(side, range)
    // Where words were put in, it is the gap behind the word before that counts.
    return range.to > range.from ? start < span.end && span.start < end : span.start < end && end < span.end
  })
}

/** The facts of one reworded statement. */
export function compareFacts(alignment: Alignment, rewording: Rewording, before: number, after: number): RewordedFacts {
  const found = matchFacts(
    statedFactsOf(alignment.before).byStatement.get(before) ?? [],
    statedFactsOf(alignment.after).byStatement.get(after) ?? [],
  )
  const absorbing = found.changes.filter(({ definition }) => definition.absorbs)
  const isNews = (side: 'before' | 'after') => {
    const told = absorbing.flatMap((change) => change[side])
    const { words } = rewording[side].tokens
    const carries = ({ definition: { carriers } }: StatedFact) => {
      if (carriers === undefined) return false
      const kept = side === 'before' ? new Set(rewording.counterparts.keys()) : new Set(rewording.counterparts.values())
      return words.some((word, at) => carriers.test(word) && kept.has(at))
    }
    const edits = rewording.edits.filter((edit) => !told.some((fact) => isTouched(rewording[side], [edit], side, fact)))
    return (fact: StatedFact) => !carries(fact) && isTouched(rewording[side], edits, side, fact)
  }
  return { changes: found.changes, lost: found.lost.filter(isNews('before')), gained: found.gained.filter(isNews('after')) }
}

/** Facts of one kind, told together. */
function grouped(facts: readonly StatedFact[], side: 'before' | 'after'): FactChange[] {
  const groups = new Map<string, StatedFact[]>()
  for (const fact of facts) {
    const apart = fact.definition.exclusive === true && fact.definition.type !== 'contact' ? `${fact.value} ${fact.about.join()}` : ''
    const key = `${fact.definition.type} ${fact.subject} ${fact.affirmed} ${apart}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [fact])
    else if (!known.some((one) => isSameFact(one, fact))) known.push(fact)
  }
  return [...groups.values()].flatMap((facts) => {
    const [first] = facts
    if (first === undefined) return []
    // That there is an office is told by how to reach it.
    const ways = facts.filter(({ value, subject }) => value !== subject)
    const group = ways.length === 0 ? facts : ways
    return [{ definition: first.definition, before: side === 'before' ? group : [], after: side === 'after' ? group : [] }]
  })
}

/** Facts that one reworded statement lost and gained of a kind took each other's place. */
function swapped(lost: readonly StatedFact[], gained: readonly StatedFact[]) {
  const losses = grouped(lost, 'before')
  const gains = grouped(gained, 'after')
  const changes: FactChange[] = []
  for (const loss of losses) {
    const [first] = loss.before
    const at = gains.findIndex(({ after: [other] }) => {
      return first !== undefined && other !== undefined && hasSameKind(first, other) && first.affirmed === other.affirmed
    })
    const gain = gains[at]
    if (gain === undefined) changes.push(loss)
    else {
      gains.splice(at, 1)
      changes.push({ ...loss, after: gain.after })
    }
  }
  return [...changes, ...gains]
}

/** An item that only names a right is no longer. */
const LONGEST_NAME = 60
/** What a sentence speaks of that gives the reader something again: not of a copy of a contract, not of a page with settings. */
const OF_READER = /\b(?:rights?|entitled|withdraw|complain|complaint|object|data|information|accounts?|profiles?|records?)\b/i

/**
 * Facts for which it counts where they are stated, and that the statements of one side state here, while the other version states them
 * only in other clauses, in statements that both versions have.
 */
function statedElsewhere({ alignment, pair, removed, added }: ClauseComparison, side: 'before' | 'after'): FactChange[] {
  const other = side === 'before' ? 'after' : 'before'
  const clauses = new Set(pair[other].map(({ index }) => index))
  if (clauses.size === 0) return []
  const paired = other === 'before' ? alignment.pairOfBefore : alignment.pairOfAfter
  const facts = statedFactsOf(alignment[other])
  const isElsewhere = (fact: StatedFact) => {
    const places = facts.statementsOf(fact)
    return (
      places.length > 0 &&
      places.every((index) => {
        const { clause = -1, text = '' } = alignment[other].statements[index] ?? {}
        return paired.has(index) && !(clauses.has(clause) && fact.definition.local?.test(text))
      })
    )
  }
  const own = (side === 'before' ? removed : added)
    .filter((index) => {
      const { text = '' } = alignment[side].statements[index] ?? {}
      return text.length <= LONGEST_NAME || OF_READER.test(text)
    })
    .flatMap((index) => statedFactsOf(alignment[side]).byStatement.get(index) ?? [])
  const local = own.filter((fact) => fact.definition.local !== undefined && gainOf(fact) === 'reader' && isElsewhere(fact))
  return grouped(local, side).map((change) => ({ ...change, elsewhere: true }))
}

/** Whether a change of a contact is told by that of an office with the same ways to reach it. */
function tellsToo(other: FactChange, { definition, before, after }: FactChange): boolean {
  if (definition.type !== 'contact' || other.definition !== definition) return false
  const isGeneral = [...before, ...after].every(({ subject }) => subject === 'contact')
  const isOffice = [...other.before, ...other.after].every(({ subject }) => subject !== 'contact')
  const covers = (facts: readonly StatedFact[], own: readonly StatedFact[]) =>
    own.every(({ value }) => facts.some((fact) => fact.value === value))
  return isGeneral && isOffice && covers(other.before, before) && covers(other.after, after)
}

/**
 * The facts that changed between the clauses of a pair. What only one reworded statement no longer says, but the later version still says
 * elsewhere, is not gone; what it newly says, but the earlier version said elsewhere, is not new.
 */
export function findFactChanges(comparison: ClauseComparison, reworded: readonly RewordedFacts[]): FactChange[] {
  const { alignment, removed, added } = comparison
  const before = statedFactsOf(alignment.before)
  const after = statedFactsOf(alignment.after)
  const isGone = (fact: StatedFact) => !after.states(fact)
  const isNew = (fact: StatedFact) => !before.states(fact)
  const isNamed = ({ ownWords }: StatedFact) => ownWords === undefined
  const inPlace = reworded.map(({ changes, lost, gained }) => ({ changes, lost: lost.filter(isGone), gained: gained.filter(isNew) }))
  const both = inPlace.filter(({ lost, gained }) => lost.length > 0 && gained.length > 0)
  const single = inPlace.filter(({ lost, gained }) => lost.length === 0 || gained.length === 0)
  const rest = matchFacts(
    [...single.flatMap(({ lost }) => lost), ...removed.flatMap((index) => before.byStatement.get(index) ?? []).filter(isGone)],
    [...single.flatMap(({ gained }) => gained), ...added.flatMap((index) => after.byStatement.get(index) ?? []).filter(isNew)],
  )
  const found = [
    ...inPlace.flatMap(({ changes }) => changes),
    // A purpose in the text's own words that was worded otherwise is the same purpose.
    ...both.flatMap(({ lost, gained }) => swapped(lost.filter(isNamed), gained.filter(isNamed))),
    ...rest.changes,
    ...grouped(rest.lost, 'before'),
    ...grouped(rest.gained, 'after'),
    ...statedElsewhere(comparison, 'before'),
    ...statedElsewhere(comparison, 'after'),
  ]
  const news = found.filter((change) => change.definition.isNews?.(change, before, after) ?? true)
  return news.filter((change) => !news.some((other) => other !== change && tellsToo(other, change)))
}
