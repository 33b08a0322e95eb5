import { defineRule } from '../../rule.ts'

/** Below this a text is read in one go. */
const SHORT_TEXT_WORDS = 300
const WORD = /\S+/g

export default defineRule({
  id: 'structure/require-headings',
  description: 'Finds policies of some length without any section heading.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    'no-headings':
      'This policy has {words} words and no section headings. Readers cannot find their question, and nobody can point at a clause. Give each subject a heading.',
  },
  check({ policy, report }) {
    const headings = policy.blocks.filter((block) => block.type === 'heading')
    if (headings.length > 1) return
    const words = policy.prose.text.match(WORD)?.length ?? 0
    const first = policy.statements[0]
    if (first !== undefined && words >= SHORT_TEXT_WORDS) report({ message: 'no-headings', data: { words }, span: first.span })
  },
})
