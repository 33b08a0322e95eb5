import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

/** A denial and, in another section, what the policy says besides. */
const both = (denial: string, other: string) => `# Privacy\n\n${denial}\n\n# Partners\n\n${other}\n`

describe('consistency/no-conflicting-sharing', () => {
  it.each([
    ['<|We never share your personal information with third parties.|>', 'We share your personal information with marketing partners.'],
    ['<|We never share your data with anyone.|>', 'We share your e-mail address with Mailchimp.'],
    [
      '<|Your personal data is not shared with third parties.|>',
      'We share your personal data with:\n\n- advertising networks\n- data brokers',
    ],
    ['<|We do not share your data with other companies.|>', 'We also provide your name and postal address to advertisers.'],
  ])('finds %s beside %s', (denial, other) => {
    const { reported, expected } = runRule(rule, both(denial, other))
    expect(reported).toEqual(expected)
  })

  it('finds one in HTML and in plain text, and quotes what it contradicts', () => {
    const html = '<p><|We do not share your data with third parties.|></p><p>We share your data with advertisers.</p>'
    const { reported, expected, reports } = runRule(rule, html, { format: 'html' })
    expect(reported).toEqual(expected)
    expect(reports[0]?.data).toEqual({ line: 1, words: 'We share your data with advertisers.' })
    const text = 'We do not share your data with third parties.\n\nWe share your data with advertisers.\n'
    expect(runRule(rule, text, { format: 'text' }).reports.length).toBe(1)
  })

  it.each([
    ['We do not share your personal data with third parties except as described below.', 'We share your personal data with advertisers.'],
    ['We do not share your personal data with third parties.', 'We share your personal data with service providers on our behalf.'],
    ['We do not share your personal data with third parties.', 'We share your personal data with third parties if the law asks us to.'],
    [
      'We do not share your personal data with third parties. However, there are cases in which we do.',
      'We share your personal data with advertisers.',
    ],
    ['We do not share your location with third parties.', 'We share your name with advertisers.'],
    ['We do not share your personal data with third parties.', 'We share aggregated statistics with advertisers.'],
    ['We do not share your personal data with third parties.', 'We share your address with Royal Mail to deliver your order.'],
    ['We do not share your personal data with third parties.', 'Advertisers may collect your personal data on their own sites.'],
  ])('leaves %s beside %s', (denial, other) => {
    expect(runRule(rule, both(denial, other)).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'We never share your data with anyone. We share your data with advertisers.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
