import { defineRule } from '../../rule.ts'

/** Where an element may stand. */
const PARENT: Readonly<Record<string, string>> = {
  dt: '<dl>',
  dd: '<dl>',
  li: '<ul> or <ol>',
  td: '<tr>',
  th: '<tr>',
  tr: '<table>',
}

export default defineRule({
  id: 'structure/no-misplaced-html',
  description: 'Finds HTML elements outside the element they belong in, such as <dt> outside <dl>.',
  recommended: 'warning',
  sources: [
    {
      citation: 'HTML Living Standard, 4.4.10 The dt element',
      url: 'https://html.spec.whatwg.org/multipage/grouping-content.html#the-dt-element',
    },
  ],
  messages: {
    misplaced:
      '<{element}> stands outside {parent}. Assistive technology does not announce it as what it is meant to be. Put it into {parent}, or use a heading.',
  },
  check({ policy, report }) {
    for (const { type, span, detail } of policy.problems) {
      if (type === 'misplaced-element')
        report({ message: 'misplaced', data: { element: detail, parent: PARENT[detail] ?? 'its parent element' }, span })
    }
  },
})
