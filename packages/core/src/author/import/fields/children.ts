import type { FieldImporter } from '../imported.ts'

/** The lowest age the policy names for use: where several are named, a question asks. */
export const importChildren: FieldImporter<'children'> = (context) => {
  const [age] = context.affirmed('minimum-age')
  const { minimumAge = age?.age, directedToChildren } = context.facts
  if (minimumAge === undefined && directedToChildren === undefined) return undefined
  const consent = context.affirmed('minimum-age').find(({ parentalConsent }) => parentalConsent !== undefined)?.parentalConsent
  return {
    value: {
      ...(directedToChildren !== undefined && { directed: directedToChildren }),
      ...(minimumAge !== undefined && { minimumAge }),
      ...(age?.alternative !== undefined && { alternative: age.alternative }),
      ...(consent !== undefined && { parentalConsent: consent }),
    },
    origins: age === undefined ? [] : [{ ...context.originOf(age), path: ['minimumAge'] }],
  }
}
