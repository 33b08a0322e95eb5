import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'clarity/no-long-sentence',
  description: 'Finds sentences that are too long to be understood in one reading.',
  recommended: 'off',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    long: 'This sentence has {words} words. Most readers lose its beginning before its end. Make two of it, or a list.',
  },
  options: { words: { default: 50, description: 'Words a sentence may have.' } },
  check({ policy, options, report }) {
    for (const { kind, text, span } of policy.statements) {
      if (kind === 'row') continue
      const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
      if (words > options.words) report({ message: 'long', data: { words }, span })
    }
  },
})
