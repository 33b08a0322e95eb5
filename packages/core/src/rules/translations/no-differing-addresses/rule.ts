import { defineSetRule } from '../../set-rule.ts'
import { reportDifferences } from '../../version-differences.ts'

export default defineSetRule({
  id: 'translations/no-differing-addresses',
  description: 'Finds e-mail addresses that the language versions of a policy give differently.',
  recommended: 'warning',
  scope: 'translations',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    differs:
      'This is {here}, and {place} gives {there}. A mistyped or forgotten address reaches nobody. Give the same one, if both are not meant.',
    missing: 'The address {there} of {place} is not given here. Readers of this version have no such way to reach you. Add it.',
    added: 'The address {here} is not in the clause at {place}. Readers of the original have no such way to reach you. Add it there.',
  },
  check(context) {
    reportDifferences(context, {
      valuesOf: ({ emails }) => emails,
      isSaid: ({ key }, { emails }) => emails.some((one) => one.key === key),
    })
  },
})
