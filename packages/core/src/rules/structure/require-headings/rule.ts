import { defineRule } from '../../rule.ts'

/** Below this a text is read in one go. Tables are looked up, not read: their words do not count. */
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
    const { blocks, prose } = policy
    if (blocks.filter((block) => block.type === 'heading').length > 1) return
    const words = blocks
      .filter((block) => block.type === 'paragraph' || block.type === 'item')
      .reduce((sum, block) => sum + (prose.text.slice(block.prose.start, block.prose.end).match(WORD)?.length ?? 0), 0)
    const first = policy.statements[0]
    if (first !== undefined && words >= SHORT_TEXT_WORDS) report({ message: 'no-headings', data: { words }, span: first.span })
  },
})
