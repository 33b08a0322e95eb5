import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('clarity/no-vague-purpose', () => {
  it.each([
    ['markdown', '# Use\n\n<|We use your data to improve our services.|>\n'],
    ['html', '<h1>Use</h1><p><|We may use the information we collect to enhance our website and your experience.|></p>'],
    ['text', 'Use\n\n<|This information is used to improve the app.|>\n'],
  ] as const)('finds improvement as the only purpose (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    '# Use\n\nWe use your data to improve our services, for example to find pages that load slowly.\n',
    '# Use\n\nWe use your data to process payments. We use your data to improve our services.\n',
    '# Use\n\nWe use your address to deliver orders.\n',
    '# Use\n\nYou can help us improve our services.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'We use your data to improve our services.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
