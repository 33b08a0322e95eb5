import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('contact/no-slow-response', () => {
  it.each([
    ['markdown', '# Your rights\n\nWe <|respond to your request within 60 days|>.\n'],
    ['markdown', '# Your rights under the GDPR\n\nWe <|answer your request within 45 days|>.\n'],
    ['markdown', '# Your rights\n\nWe <|respond to your request within 45 business days|>.\n'],
    ['html', '<h1>Your rights</h1><p>We <|respond to your request within three months|>.</p>'],
    ['text', 'Your rights\n\nWe will <|respond to your request within 90 days|>.\n'],
  ] as const)('finds it in %s: %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    'We respond to your request within one month.',
    'We respond to your request within 45 days.',
    'If a request is complex, we may take up to 90 days in total to respond to your request.',
    'Where we need longer to respond to your request, we may take two further months.',
    'We respond to your appeal within 60 days.',
    'We respond to two access requests in any 12-month period.',
  ])('leaves %s', (sentence) => {
    expect(runRule(rule, `# Your rights\n\n${sentence}\n`).reports).toEqual([])
  })

  it('leaves 45 days in a notice for California, and 60 in one for Nevada', () => {
    expect(runRule(rule, '# Nevada residents\n\n## When\n\nWe respond to a request within 60 days.\n').reports).toEqual([])
    expect(runRule(rule, '# California residents\n\nWe respond to a request within 45 days.\n').reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'We respond to your request within 60 days.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
