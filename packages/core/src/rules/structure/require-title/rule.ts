import { readPolicy } from '../../../reading/reading.ts'
import { headOf } from '../../policy-head.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'structure/require-title',
  description: 'Finds policies without a title.',
  recommended: 'off',
  sources: [{ citation: 'WCAG 2.2, 2.4.2 Page Titled', url: 'https://www.w3.org/TR/WCAG22/#page-titled' }],
  messages: {
    untitled:
      'This policy begins without a title. Readers, search engines and lists of documents cannot tell what it is. Begin with a heading that names the document and whose it is.',
  },
  check({ policy, report }) {
    if (policy.statements.length > 0 && readPolicy(policy).title === undefined) report({ message: 'untitled', span: headOf(policy) })
  },
})
