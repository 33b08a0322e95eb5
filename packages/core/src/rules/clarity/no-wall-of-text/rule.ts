import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'clarity/no-wall-of-text',
  description: 'Finds paragraphs that are too long to find anything in.',
  recommended: 'off',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    wall: 'This paragraph has {words} words. Nobody finds in it what they look for. Make several of it, or a list, one thought each.',
  },
  options: { words: { default: 200, description: 'Words a paragraph may have.' } },
  check({ policy: { blocks, prose }, options, report }) {
    for (const block of blocks) {
      if (block.type !== 'paragraph' && block.type !== 'item') continue
      const words = prose.text.slice(block.prose.start, block.prose.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
      if (words > options.words) report({ message: 'wall', data: { words }, span: block.span })
    }
  },
})
