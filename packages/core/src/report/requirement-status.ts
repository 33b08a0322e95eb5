import type { RequirementStatus } from '../laws/requirement.ts'

/** What reports call each status, in the order in which they count them. */
export const STATUS_WORDS: Readonly<Record<RequirementStatus, string>> = {
  present: 'stated',
  partial: 'incomplete',
  unclear: 'unclear',
  missing: 'missing',
  'not-applicable': 'not applicable',
}

export const STATUSES: readonly RequirementStatus[] = ['present', 'partial', 'unclear', 'missing', 'not-applicable']

/** How many of the requirements have each status there is one of: "12 stated, 3 missing". */
export function countStatuses(requirements: readonly { readonly status: RequirementStatus }[]): string {
  return STATUSES.flatMap((status) => {
    const count = requirements.filter((requirement) => requirement.status === status).length
    return count === 0 ? [] : [`${count} ${STATUS_WORDS[status]}`]
  }).join(', ')
}
