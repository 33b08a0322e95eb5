import type { ClauseNode, Policy } from '../document/policy.ts'
import type { DisclosureType } from '../reading/disclosure.ts'
import { readPolicy } from '../reading/reading.ts'
import { CLAUSE_KINDS, type ClauseKind } from '../taxonomy/clause-kinds.ts'
import type { Condition } from './condition.ts'
import type { Requirement } from './law.ts'

/** The kind of clause in which readers look for each type of disclosure. */
const HOMES: Readonly<Record<DisclosureType, ClauseKind>> = {
  collects: 'collection',
  uses: 'use',
  'legal-basis': 'legal-basis',
  'legitimate-interest': 'legal-basis',
  recipient: 'sharing',
  sale: 'sale',
  retention: 'retention',
  transfer: 'transfers',
  right: 'rights',
  'automated-decision': 'automated-decisions',
  'minimum-age': 'children',
  'do-not-track': 'do-not-track',
  cookie: 'cookies',
  'security-measure': 'security',
  'breach-notice': 'breach',
  'change-notice': 'changes',
  'response-time': 'rights',
  contact: 'contact',
  dpo: 'contact',
  representative: 'contact',
  controller: 'controller',
  'mandatory-provision': 'collection',
  'platform-data': 'platform-data',
  date: 'effective-date',
}

/** The kind of clause in which readers look for a type of disclosure. */
export const homeOf = (type: DisclosureType): ClauseKind => HOMES[type]

function kindsIn(condition: Condition): readonly ClauseKind[] {
  if ('clause' in condition) return [condition.clause]
  if ('disclosure' in condition) {
    if (condition.disclosure === 'right' && condition.where?.right === 'complaint') return ['complaints', 'rights']
    return condition.disclosure === 'collects' && condition.where?.source === 'third-party'
      ? ['sources', 'collection']
      : [HOMES[condition.disclosure]]
  }
  if ('statement' in condition) return condition.within ?? []
  if ('organization' in condition) return ['controller', 'contact']
  if ('all' in condition) return condition.all.flatMap(kindsIn)
  if ('any' in condition) return condition.any.flatMap(kindsIn)
  return []
}

/** The kinds of clauses that what a requirement asks for can stand in, the most natural first; `other` where nothing tells. */
export function kindsFor({ evidence }: Requirement): readonly ClauseKind[] {
  const kinds = [...new Set(kindsIn(evidence))]
  return kinds.length === 0 ? ['other'] : kinds
}

/** Kinds that open a policy and hold no subject of their own, so that nothing is looked for in them. */
const FRAME: readonly ClauseKind[] = ['other', 'scope', 'summary']

/** The clause of a policy that should hold what a requirement asks for; undefined where the policy has none of its kinds. */
export function placeOf(policy: Policy, requirement: Requirement): ClauseNode | undefined {
  const { kindsOf } = readPolicy(policy)
  for (const kind of kindsFor(requirement)) {
    if (FRAME.includes(kind)) continue
    const [best] = policy.clauses
      .filter((clause) => clause.heading !== undefined && kindsOf(clause)[0]?.kind === kind)
      .sort((a, b) => (kindsOf(b)[0]?.confidence ?? 0) - (kindsOf(a)[0]?.confidence ?? 0))
    if (best !== undefined) return best
  }
  return undefined
}

/** How far behind the beginning of a policy readers expect a kind: its place in the order in which kinds are listed. */
export const naturalOrderOf = (kind: ClauseKind): number => CLAUSE_KINDS.indexOf(kind)
