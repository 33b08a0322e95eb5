import type { ClauseNode, Policy, Statement } from '../../document/policy.ts'

/**
 * A statement of the earlier version and its successor.
 *
 * `identical`: the same characters of prose and the same link targets. `formatting`: the same words. `reworded`: other words, the
 * same place and subject.
 */
export interface StatementPair {
  readonly before: Statement
  readonly after: Statement
  readonly likeness: 'identical' | 'formatting' | 'reworded'
  /** It stands in another clause than its neighbours went to, or changed its order among them. */
  readonly moved: boolean
}

/**
 * Clauses of the two versions that are each other's counterpart. One and one as a rule; one and several where a clause was
 * split, several and one where some were merged, none on one side where it was removed or added. Clauses without headings are
 * cut where their subject changes; where that cut shifted, several belong together without having been split or merged.
 */
export interface ClausePair {
  readonly before: readonly ClauseNode[]
  readonly after: readonly ClauseNode[]
  /** Its order among the clauses both versions have is another one. Clauses pushed along by others have not moved. */
  readonly moved: boolean
  /** The words of its heading differ; numbering, case, punctuation and level do not count. */
  readonly renamed: boolean
}

/** Which parts of two versions of a policy are each other's counterpart. */
export interface Alignment {
  readonly before: Policy
  readonly after: Policy
  /** In the order of the later version, removed clauses where they stood. Every clause of either version is in exactly one pair. */
  readonly clauses: readonly ClausePair[]
  /**
   * In the order of the later version. Every statement of either version is in at most one pair, but where the same words were
   * only cut into other statements: there several share a counterpart, as `formatting`.
   */
  readonly statements: readonly StatementPair[]
  /** The pair a statement of the earlier version belongs to, by its index in `before.statements`. */
  readonly pairOfBefore: ReadonlyMap<number, StatementPair>
  /** The same by index in `after.statements`. */
  readonly pairOfAfter: ReadonlyMap<number, StatementPair>
}
