import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'suppressions/require-reason',
  description: 'Finds suppressions that give no reason.',
  recommended: 'warning',
  last: true,
  messages: {
    reason:
      'This gives no reason, so it keeps nothing silent. The next reader has to know why the finding is accepted. Write -- and the reason.',
  },
  check({ suppressions, report }) {
    for (const { span, known, reason, rules } of suppressions) {
      if (known && reason === undefined && rules.length > 0) report({ message: 'reason', span })
    }
  },
})
