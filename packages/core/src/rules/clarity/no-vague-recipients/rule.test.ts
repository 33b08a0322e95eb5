import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('clarity/no-vague-recipients', () => {
  it.each([
    ['markdown', '# Sharing\n\n<|We may share your personal data with our trusted partners.|>\n'],
    ['html', '<h1>Sharing</h1><p><|We disclose personal information to third parties.|></p>'],
    ['text', 'Sharing\n\n<|We also provide your contact details to others.|>\n'],
  ] as const)('finds recipients of whom nothing is said (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    '# Sharing\n\nWe share your personal data with payment services.\n',
    '# Sharing\n\nWe share your personal data with partners for advertising.\n',
    '# Sharing\n\nWe share your personal data with third parties. These are our hosting providers.\n',
    '# Sharing\n\nWe share your personal data with third parties:\n\n- banks,\n- couriers.\n',
    '# Sharing\n\nWe share your personal data with third parties.\n\n## Couriers\n\nCouriers receive your address.\n',
    '# Sharing\n\nWe do not share your personal data with third parties.\n',
    '# Sharing\n\nWe share aggregated information with partners.\n',
    '# Sharing\n\nYou may share your information with others.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'We share your personal data with partners.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
