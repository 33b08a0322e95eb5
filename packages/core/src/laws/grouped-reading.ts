import type { ClauseNode } from '../document/policy.ts'
import type { Disclosure } from '../reading/disclosure.ts'
import type { PolicyReading } from '../reading/reading.ts'

/** The part of a reading that laws look at. */
export type ReadingForLaws = Pick<PolicyReading, 'policy' | 'disclosures' | 'organization' | 'kindsOf'>

/** Disclosures by type: a law asks for one type at a time. */
const byType = new WeakMap<readonly Disclosure[], ReadonlyMap<string, readonly Disclosure[]>>()

function groupByType(disclosures: readonly Disclosure[]): ReadonlyMap<string, readonly Disclosure[]> {
  const groups = new Map<string, Disclosure[]>()
  for (const disclosure of disclosures) {
    const group = groups.get(disclosure.type)
    if (group === undefined) groups.set(disclosure.type, [disclosure])
    else group.push(disclosure)
  }
  return groups
}

/** The disclosures of a type, in reading order. */
export function ofType(disclosures: readonly Disclosure[], type: string): readonly Disclosure[] {
  const known = byType.get(disclosures) ?? groupByType(disclosures)
  byType.set(disclosures, known)
  return known.get(type) ?? []
}

/** A clause of a kind. */
interface KindOfClause {
  readonly clause: ClauseNode
  readonly confidence: number
}

/** Clauses by kind, for the same reason; in reading order. */
const byKind = new WeakMap<ReadingForLaws, ReadonlyMap<string, readonly KindOfClause[]>>()

function groupByKind({ policy, kindsOf }: ReadingForLaws): ReadonlyMap<string, readonly KindOfClause[]> {
  const groups = new Map<string, KindOfClause[]>()
  for (const clause of policy.clauses) {
    for (const { kind, confidence } of kindsOf(clause)) {
      const group = groups.get(kind)
      if (group === undefined) groups.set(kind, [{ clause, confidence }])
      else group.push({ clause, confidence })
    }
  }
  return groups
}

/** The clauses of a kind, however sure that is, in reading order. */
export function ofKind(reading: ReadingForLaws, kind: string): readonly KindOfClause[] {
  const known = byKind.get(reading) ?? groupByKind(reading)
  byKind.set(reading, known)
  return known.get(kind) ?? []
}
