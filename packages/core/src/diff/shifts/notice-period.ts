import type { Fact, FactShifts } from './fact.ts'
import { gainByLength, insteadOf, periodWords } from './period-words.ts'

const MEANS: Readonly<Record<string, string>> = {
  email: 'by e-mail',
  notice: 'by a notice',
  'in-product': 'in the product',
  consent: 'with a request for consent',
}

const period = (subject: string, value: string, about: readonly string[] = []): Fact => ({
  subject,
  value,
  label: periodWords(value),
  affirmed: true,
  favours: 'reader',
  about,
})

/** How long before a change, or how soon after a breach, the reader hears of it. */
export const NOTICE_PERIOD: FactShifts = {
  type: 'notice-period',
  exclusive: true,
  read(disclosure) {
    if (disclosure.type === 'breach-notice' && disclosure.period !== undefined)
      return [period('breach', disclosure.period, disclosure.to === undefined ? [] : [disclosure.to])]
    if (disclosure.type === 'change-notice' && disclosure.period !== undefined && disclosure.affirmed)
      return [period('change', disclosure.period, disclosure.materiality === undefined ? [] : [disclosure.materiality])]
    return []
  },
  gainBetween: (before, after) => gainByLength(before.value, after.value, after.subject === 'change' ? 'reader' : 'organization'),
  tell({ before: [first], after: [last] }, before, after) {
    const what = (last ?? first)?.subject === 'breach' ? 'of a data breach' : 'of changes to the policy'
    if (before === '') return `A notice period is now stated: ${after} (notice ${what}).`
    if (after === '') return `The notice period of ${before} is no longer stated (notice ${what}).`
    return `The period for notice ${what} is now ${insteadOf(after, before)}.`
  },
}

/** How the reader hears of changes, other than by the policy itself being replaced. */
export const NOTICE_MEANS: FactShifts = {
  type: 'notice-period',
  read: (disclosure) =>
    disclosure.type === 'change-notice' && disclosure.affirmed
      ? disclosure.means.flatMap((means): Fact[] => {
          const label = MEANS[means]
          return label === undefined ? [] : [{ subject: 'means', value: means, label, affirmed: true, favours: 'reader', about: [] }]
        })
      : [],
  tell(_, before, after) {
    if (before === '') return `Changes to the policy are now announced ${after}.`
    if (after === '') return `The policy no longer says that changes are announced ${before}.`
    return `Changes to the policy are now announced ${after} instead of ${before}.`
  },
}
