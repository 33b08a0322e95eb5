import { readsNumberWords } from '../../../reading/versions/clause-facts.ts'
import { defineSetRule } from '../../set-rule.ts'
import { reportDifferences } from '../../version-differences.ts'

export default defineSetRule({
  id: 'translations/no-differing-periods',
  description: 'Finds periods and ages that the language versions of a policy give differently.',
  recommended: 'warning',
  scope: 'translations',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    differs:
      'Here stands "{here}", and {place} says "{there}". Readers of the two versions are promised something else. Make both the same.',
    missing: 'What {place} says, "{there}", is not said here. Readers of this version are not told it. Add it, or take it out there.',
    added:
      'Here stands "{here}", which the clause at {place} does not say. Readers of the original are not told it. Add it there, or take it out here.',
  },
  check(context) {
    reportDifferences(context, {
      valuesOf: ({ periods }) => periods,
      isSaid: ({ key, number }, { periods, numbers }) =>
        periods.some((one) => one.key === key) || (numbers.has(number) && periods.every((one) => one.number !== number)),
      canLack: (language) => language !== undefined && readsNumberWords(language),
    })
  },
})
