import type { Requirement } from '../../src/index.ts'

/** From worst to best. */
const ORDER: readonly string[] = ['missing', 'unclear', 'partial', 'present']

/** Requirements that one text answers worse than another, in a line each; what a law does not ask of the second has not fallen. */
export function fallsBetween(before: readonly Requirement[], after: readonly Requirement[]): readonly string[] {
  const statuses = new Map(after.map(({ law, id, status }) => [`${law}/${id}`, status]))
  return before.flatMap(({ law, id, status }) => {
    const now = statuses.get(`${law}/${id}`) ?? 'missing'
    return now !== 'not-applicable' && ORDER.indexOf(now) < ORDER.indexOf(status) ? [`${law}/${id}: ${status}, then ${now}`] : []
  })
}
