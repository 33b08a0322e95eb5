import { createFact } from '../document/fact.ts'
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

/** For each main kind, the clause with a heading that is most surely of it, the first of equals. */
const surestOfKind = createFact((policy): ReadonlyMap<ClauseKind, ClauseNode> => {
  const { kindsOf } = readPolicy(policy)
  const surest = new Map<ClauseKind, { readonly clause: ClauseNode; readonly confidence: number }>()
  for (const clause of policy.clauses) {
    const main = clause.heading === undefined ? undefined : kindsOf(clause)[0]
    if (main !== undefined && main.confidence > (surest.get(main.kind)?.confidence ?? -1))
      surest.set(main.kind, { clause, confidence: main.confidence })
  }
  return new Map([...surest].map(([kind, { clause }]) => [kind, clause]))
})

/** The clause of a policy that should hold what a requirement asks for; undefined where the policy has none of its kinds. */
export function placeOf(policy: Policy, requirement: Requirement): ClauseNode | undefined {
  const surest = surestOfKind(policy)
  const kind = kindsFor(requirement).find((one) => !FRAME.includes(one) && surest.has(one))
  return kind === undefined ? undefined : surest.get(kind)
}

/** How far behind the beginning of a policy readers expect a kind: its place in the order in which kinds are listed. */
export const naturalOrderOf = (kind: ClauseKind): number => CLAUSE_KINDS.indexOf(kind)
