import type { Requirement } from '../lint/check-result.ts'
import type { RequirementDelta } from './review.ts'

type Status = Requirement['status']

/** How well a requirement is answered. */
const RANK: Readonly<Record<Exclude<Status, 'not-applicable'>, number>> = { missing: 0, unclear: 1, partial: 2, present: 3 }
/** Where there is no policy, nothing is answered. */
const NO_POLICY = RANK.missing

const isOpen = ({ status }: Requirement) => status === 'missing' || status === 'partial' || status === 'unclear'

/**
 * Positive where the later answer is the better one. A law that asks for something only in some cases asks for it no more once
 * the policy is silent about the case: what was stated and is not any more is lost all the same.
 */
function compareStatus(before: Status | null, after: Status | null): number {
  if (after === 'not-applicable') return before === null || before === 'not-applicable' ? 0 : NO_POLICY - RANK[before]
  const rankAfter = after === null ? NO_POLICY : RANK[after]
  if (before === 'not-applicable') return rankAfter === RANK.present ? 1 : -1
  return rankAfter - (before === null ? NO_POLICY : RANK[before])
}

function toDelta(before: Requirement | undefined, after: Requirement | undefined): RequirementDelta | undefined {
  const told = after ?? before
  if (told === undefined) return undefined
  const inAfter = after !== undefined && after.evidence.length > 0
  return {
    law: told.law,
    id: told.id,
    citation: told.citation,
    title: told.title,
    before: before?.status ?? null,
    after: after?.status ?? null,
    evidence: inAfter ? after.evidence : (before?.evidence ?? []),
    evidenceIn: inAfter ? 'after' : 'before',
    explanation: after === undefined ? 'The policy that answered it is deleted.' : after.explanation,
  }
}

export interface RequirementComparison {
  readonly gained: readonly RequirementDelta[]
  readonly lost: readonly RequirementDelta[]
  readonly stillOpen: readonly Requirement[]
}

/**
 * Compares the answers of two versions to the same laws.
 *
 * @param before undefined where there was no policy; likewise `after`.
 */
export function compareRequirements(
  before: readonly Requirement[] | undefined,
  after: readonly Requirement[] | undefined,
): RequirementComparison {
  const keyOf = ({ law, id }: Requirement) => `${law}/${id}`
  const earlier = new Map(before?.map((requirement) => [keyOf(requirement), requirement]))
  const later = new Map(after?.map((requirement) => [keyOf(requirement), requirement]))
  const gained: RequirementDelta[] = []
  const lost: RequirementDelta[] = []
  for (const key of new Set([...later.keys(), ...earlier.keys()])) {
    const one = earlier.get(key)
    const other = later.get(key)
    const better = compareStatus(one?.status ?? null, other?.status ?? null)
    const delta = better === 0 ? undefined : toDelta(one, other)
    if (delta !== undefined) (better > 0 ? gained : lost).push(delta)
  }
  const told = new Set(lost.map(({ law, id }) => `${law}/${id}`))
  return { gained, lost, stillOpen: (after ?? []).filter((requirement) => isOpen(requirement) && !told.has(keyOf(requirement))) }
}
