import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

/** A denial and, in another section, what the policy says besides. */
const both = (denial: string, other: string) => `# Privacy\n\n${denial}\n\n# Partners\n\n${other}\n`

describe('consistency/no-conflicting-sale', () => {
  it.each([
    ['<|We do not sell your personal information.|>', 'We may sell your personal data to advertising partners.'],
    ['<|Your personal data is never sold.|>', 'We sell e-mail addresses to publishers of catalogues.'],
    [
      '<|We do not, and will not, sell or rent personal data to third parties.|>',
      'We have rented personal data to publishers of catalogues.',
    ],
    [
      '<|We do not sell your personal information.|>',
      'In the preceding twelve months we have sold the following categories of personal information: identifiers.',
    ],
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
    ['We do not sell your personal information.', 'We share your personal information with marketing partners.'],
    ['We neither rent nor sell your personal information.', 'In a sale of assets your data may be transferred.'],
    ['We do not sell sensitive data.', 'We sell your personal data to advertising partners.'],
    ['We do not sell your personal data without your consent.', 'We may sell your personal data.'],
    ['We do not sell your personal data for money.', 'We may sell your personal data to advertising partners.'],
    ['We do not “sell” your personal data.', 'We may sell your personal data to advertising partners.'],
    ['Advertisers do not sell personal data.', 'We may sell your personal data to advertising partners.'],
    ['We do not sell your personal data.', 'You may opt out of the sale of your personal data.'],
    ['We do not sell your personal data.', 'Some of this may constitute a sale of personal data under the law of California.'],
    ['We do not sell your personal data.', 'We sell aggregated data about our readers.'],
    ['We do not sell your personal data.', 'We sell books and maps.'],
  ])('leaves %s beside %s', (denial, other) => {
    expect(runRule(rule, both(denial, other)).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'We do not sell personal data. We sell personal data.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
