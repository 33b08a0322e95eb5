import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'structure/no-unmatched-html',
  description: 'Finds HTML tags without their partner.',
  recommended: 'warning',
  fixable: true,
  sources: [{ citation: 'HTML Living Standard, 13.1.2 Elements', url: 'https://html.spec.whatwg.org/multipage/syntax.html#elements-2' }],
  messages: {
    'unmatched-closing-tag':
      '</{element}> closes nothing. Browsers guess what was meant, each its own way. Remove it, or put <{element}> where it begins.',
    'unclosed-tag': '<{element}> is never closed. What follows may take its looks. Add </{element}> where it ends.',
  },
  check({ policy, report }) {
    for (const { type, span, detail } of policy.problems) {
      if (type === 'unclosed-tag') report({ message: type, data: { element: detail }, span })
      if (type === 'unmatched-closing-tag') report({ message: type, data: { element: detail }, span, fix: [{ span, text: '' }] })
    }
  },
})
