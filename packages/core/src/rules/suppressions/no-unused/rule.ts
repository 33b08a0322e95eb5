import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'suppressions/no-unused',
  description: 'Finds suppressions that keep nothing silent.',
  recommended: 'warning',
  last: true,
  messages: {
    unused:
      "This keeps no finding of '{rule}' silent. Left standing, it would hide the next one. Remove it, or move it to the line or section it is meant for.",
  },
  check({ suppressions, report }) {
    for (const { span, known, reason, rules } of suppressions) {
      if (!known || reason === undefined) continue
      for (const { id, ran, used } of rules) if (ran && !used) report({ message: 'unused', data: { rule: id }, span })
    }
  },
})
