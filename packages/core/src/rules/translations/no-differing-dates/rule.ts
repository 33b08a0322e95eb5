import { defineSetRule } from '../../set-rule.ts'
import { reportDifferences } from '../../version-differences.ts'

export default defineSetRule({
  id: 'translations/no-differing-dates',
  description: 'Finds dates that the language versions of a policy give differently.',
  recommended: 'warning',
  scope: 'translations',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    differs: 'This is {here}, and {place} gives {there}. Nobody can tell which version holds. Correct the date that is wrong.',
    missing:
      'The date {there} of {place} is not given here. This version may be an older one. Give the date, or bring the text up to date.',
    added: 'The date {here} is not in the clause at {place}. The original may be an older one. Give it there, or take it out here.',
  },
  check(context) {
    reportDifferences(context, {
      valuesOf: ({ dates }) => dates,
      isSaid: ({ key }, { dates }) => dates.some((date) => date.key === key),
    })
  },
})
