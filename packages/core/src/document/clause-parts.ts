import type { Span } from '../text/span.ts'
import type { Link, Mark } from './block.ts'
import { isSamePart } from './clause-likeness.ts'
import { createFact } from './fact.ts'
import { memoryOf, type PolicyMemory } from './memory.ts'
import type { ClauseNode, Policy } from './policy.ts'

/**
 * What stands in a clause, as a value of its own: an earlier version's clause with the same content has the same. It holds what was computed
 * of it, by who computed it.
 */
export type ClauseContent = Map<object, unknown>

/** A clause as part of its policy. */
export interface ClausePart {
  readonly policy: Policy
  readonly clause: ClauseNode
  readonly content: ClauseContent
  /** The stretch of the prose that is its own, heading included. Those of all clauses cover the prose. */
  readonly prose: Span
  /** Place of its first statement among those of the policy. */
  readonly firstStatement: number
  /** The links and marks whose words begin in its prose. */
  readonly links: readonly Link[]
  readonly marks: readonly Mark[]
}

/** Where the prose of each clause begins. */
function beginningsOf({ clauses, blocks }: Policy): number[] {
  let block = 0
  return clauses.map(({ headingSpan, blocks: body }, index) => {
    const first = blocks[block]
    block += body.length + (headingSpan === undefined ? 0 : 1)
    return index === 0 ? 0 : (first?.prose.start ?? 0)
  })
}

/** Puts what is placed in the prose to the clause it begins in. */
function byClause<T extends { readonly prose: Span }>(beginnings: readonly number[], all: readonly T[]): readonly (readonly T[])[] {
  const parts: T[][] = beginnings.map(() => [])
  for (const one of all) {
    let low = 0
    let high = beginnings.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((beginnings[middle] ?? 0) <= one.prose.start) low = middle
      else high = middle - 1
    }
    parts[low]?.push(one)
  }
  return parts
}

function divide(policy: Policy): ClausePart[] {
  const beginnings = beginningsOf(policy)
  const [links, marks] = [byClause(beginnings, policy.links), byClause(beginnings, policy.marks)]
  let firstStatement = 0
  return policy.clauses.map((clause, index) => {
    const part = {
      policy,
      clause,
      content: new Map(),
      prose: { start: beginnings[index] ?? 0, end: beginnings[index + 1] ?? policy.prose.text.length },
      firstStatement,
      links: links[index] ?? [],
      marks: marks[index] ?? [],
    }
    firstStatement += clause.statements.length
    return part
  })
}

/** The parts of the last version of a text that was asked for them. */
const lastParts = new WeakMap<PolicyMemory, readonly ClausePart[]>()

/** Gives the clauses around an edit, which are as they were, the contents they had. */
function carryOver(before: readonly ClausePart[], now: readonly ClausePart[]): readonly ClausePart[] {
  const carried = [...now]
  const take = (from: number, to: number) => {
    const [own, other] = [now[to], before[from]]
    if (own === undefined || other === undefined || !isSamePart(other, own)) return false
    carried[to] = { ...own, content: other.content }
    return true
  }
  let head = 0
  while (take(head, head)) head++
  const shorter = Math.min(before.length, now.length) - head
  for (let tail = 1; tail <= shorter && take(before.length - tail, now.length - tail); ) tail++
  return carried
}

/** The clauses of a policy as its parts, in reading order. */
export const partsOf: (policy: Policy) => readonly ClausePart[] = createFact((policy) => {
  const parts = divide(policy)
  const memory = memoryOf(policy)
  if (memory === undefined) return parts
  const carried = carryOver(lastParts.get(memory) ?? [], parts)
  lastParts.set(memory, carried)
  return carried
})
