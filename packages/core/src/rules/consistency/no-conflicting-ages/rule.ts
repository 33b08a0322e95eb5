import { isRead } from '../../../reading/language.ts'
import { lineAt } from '../../../text/source.ts'
import { ageBarsIn, type MinimumAge } from '../../age-bars.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'consistency/no-conflicting-ages',
  description: 'Finds policies that give two different minimum ages for the same thing.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 8(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_8' }],
  messages: {
    conflict:
      'The minimum age is {age} here and {other} on line {line}. Parents and children cannot tell which holds, and neither can you when you are asked. Give one age, or say where each applies.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const firsts = new Map<string, MinimumAge>()
    const reported = new Set<string>()
    for (const { bar, disclosure } of ageBarsIn(policy)) {
      const first = firsts.get(bar)
      if (first === undefined) firsts.set(bar, disclosure)
      else if (first.age !== disclosure.age && !reported.has(`${bar} ${disclosure.age}`)) {
        reported.add(`${bar} ${disclosure.age}`)
        report({
          message: 'conflict',
          data: { age: disclosure.age, other: first.age, line: lineAt(policy.source, first.span.start) },
          span: disclosure.span,
        })
      }
    }
  },
})
