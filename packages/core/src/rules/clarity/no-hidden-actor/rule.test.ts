import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('clarity/no-hidden-actor', () => {
  it.each([
    ['markdown', '# Privacy\n\nYour personal data <|may be shared|> with advertisers.\n'],
    ['html', '<h1>Privacy</h1><p>Your IP address and other information <|is collected|> when you visit the site.</p>'],
    ['text', 'Privacy\n\nYour personal data <|is used|> to send you our newsletter.\n'],
  ] as const)('finds it in %s: %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    'We may share your personal data with advertisers.',
    'Your personal data is collected by us when you order.',
    'Your card number is processed by our payment service provider; this data is used by the bank.',
    'We delete personal data that is collected from children.',
    // No practice with data.
    'The information is given in good faith.',
  ])('leaves %s', (sentence) => {
    expect(runRule(rule, `# Privacy\n\n${sentence}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'Your personal data may be shared with advertisers.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
