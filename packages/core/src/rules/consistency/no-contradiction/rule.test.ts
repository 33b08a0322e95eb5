import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

/** A denial and, in another section, what the policy says besides. */
const both = (denial: string, other: string) => `# Privacy\n\n${denial}\n\n# Partners\n\n${other}\n`

describe('consistency/no-contradiction', () => {
  it.each([
    ['<|We do not sell your personal information.|>', 'We may sell your personal data to advertising partners.'],
    [
      '<|We do not, and will not, sell or rent personal data to third parties.|>',
      'We have rented personal data to publishers of catalogues.',
    ],
    ['<|We never share your personal information with third parties.|>', 'We share your personal information with marketing partners.'],
    ['<|We do not collect your location.|>', 'We collect your name, location and e-mail address.'],
    ['<|We do not collect any personal information.|>', 'We collect personal information when you register.'],
  ])('finds %s beside %s', (denial, other) => {
    const { reported, expected } = runRule(rule, both(denial, other))
    expect(reported).toEqual(expected)
  })

  it('finds one in HTML and in plain text, and quotes what it contradicts', () => {
    const html = '<p><|Please note that we do not sell personal data.|></p><p>We sell your personal data.</p>'
    const { reported, expected, reports } = runRule(rule, html, { format: 'html' })
    expect(reported).toEqual(expected)
    expect(reports[0]?.data).toEqual({ line: 1, words: 'We sell your personal data.' })
    expect(runRule(rule, 'We do not sell personal data.\n\nWe sell your personal data.\n', { format: 'text' }).reports.length).toBe(1)
  })

  it.each([
    // Another practice, or other data.
    ['We do not sell your personal information.', 'We share your personal information with marketing partners.'],
    ['We neither rent nor sell your personal information.', 'In a sale of assets your data may be transferred.'],
    ['We do not collect your precise location.', 'We collect your location.'],
    ['We do not sell sensitive data.', 'We sell your personal data to advertising partners.'],
    // An exception, a condition or a purpose.
    ['We do not share your personal data with third parties except as described below.', 'We share your personal data with advertisers.'],
    ['We do not sell your personal data without your consent.', 'We may sell your personal data.'],
    ['We do not sell your personal data for money.', 'We may sell your personal data to advertising partners.'],
    ['We do not share your personal data with third parties.', 'We share your personal data with service providers on our behalf.'],
    ['We do not share your personal data with third parties.', 'We share your personal data with third parties if the law asks us to.'],
    [
      'We do not share your personal data with third parties. However, there are cases in which we do.',
      'We share your personal data with advertisers.',
    ],
    // Other people, other places, words in a sense of their own.
    ['We do not knowingly collect personal data from children.', 'We collect personal data.'],
    ['We do not “sell” your personal data.', 'We may sell your personal data to advertising partners.'],
    ['Advertisers do not sell personal data.', 'We may sell your personal data to advertising partners.'],
    ['We do not sell your personal data.', 'You may opt out of the sale of your personal data.'],
  ])('leaves %s beside %s', (denial, other) => {
    expect(runRule(rule, both(denial, other)).reports).toEqual([])
  })

  it('leaves what a clause about children or cookies denies', () => {
    expect(
      runRule(rule, "# Children's privacy\n\nWe do not collect personal data.\n\n# What we collect\n\nWe collect personal data.\n").reports,
    ).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'We do not sell personal data. We sell personal data.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
