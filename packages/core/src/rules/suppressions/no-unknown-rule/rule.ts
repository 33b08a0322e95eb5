import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'suppressions/no-unknown-rule',
  description: 'Finds suppressions that name no rule, or one that does not exist.',
  recommended: 'warning',
  last: true,
  messages: {
    meant: "There is no rule '{rule}', so this keeps nothing silent. Write '{meant}' if that is meant.",
    unknown: "There is no rule '{rule}', so this keeps nothing silent. Write the rule as the finding names it.",
    none: 'This names no rule, so it keeps nothing silent. Write the rule as the finding names it, then -- and the reason.',
    directive:
      "There is no directive '{directive}', so this keeps nothing silent. Write clausal-disable for the section, or clausal-disable-next-line.",
  },
  check({ suppressions, report }) {
    for (const { span, directive, known, rules } of suppressions) {
      if (!known) {
        report({ message: 'directive', data: { directive }, span })
        continue
      }
      if (rules.length === 0) report({ message: 'none', span })
      for (const { id, known: exists, meant } of rules) {
        if (exists) continue
        if (meant === undefined) report({ message: 'unknown', data: { rule: id }, span })
        else report({ message: 'meant', data: { rule: id, meant }, span })
      }
    }
  },
})
