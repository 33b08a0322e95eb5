import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

/** A denial and, in another section, what the policy says besides. */
const both = (denial: string, other: string) => `# Privacy\n\n${denial}\n\n# More\n\n${other}\n`

describe('consistency/no-contradiction', () => {
  it.each([
    ['<|We do not collect your location.|>', 'We collect your name, location and e-mail address.'],
    ['<|We do not collect any personal information.|>', 'We collect personal information when you register.'],
    ['<|Our app does not collect personal information.|>', 'When you register, we collect your name and e-mail address.'],
    ['<|We do not store or collect your payment card details.|>', 'When you pay, we collect your payment card details.'],
    ['<|We do not use your data for direct marketing.|>', 'We use your personal data for direct marketing.'],
    ['<|We do not use cookies.|>', 'We use cookies to remember your basket.'],
    [
      '<|We do not transfer your personal data outside the European Union.|>',
      'We transfer your personal data to servers in the United States.',
    ],
  ])('finds %s beside %s', (denial, other) => {
    const { reported, expected } = runRule(rule, both(denial, other))
    expect(reported).toEqual(expected)
  })

  it('finds one in HTML and in plain text, and quotes what it contradicts', () => {
    const html = '<p><|Please note that we do not collect your location.|></p><p>We collect your location.</p>'
    const { reported, expected, reports } = runRule(rule, html, { format: 'html' })
    expect(reported).toEqual(expected)
    expect(reports[0]?.data).toEqual({ line: 1, words: 'We collect your location.' })
    const text = 'We do not collect your location.\n\nWe collect your location.\n'
    expect(runRule(rule, text, { format: 'text' }).reports.length).toBe(1)
  })

  it.each([
    ['We do not collect your precise location.', 'We collect your location.'],
    ['We do not collect your location.', 'We collect your approximate location.'],
    ['We do not collect your location.', 'If you switch this on, we collect your location.'],
    ['We do not store your payment card details.', 'When you pay, we collect your payment card details.'],
    ['We do not collect your location.', 'Our partners collect your location.'],
    ['We do not knowingly collect personal data from children.', 'We collect personal data.'],
    ['We do not collect personal data.', 'We collect aggregated statistics.'],
    ['We do not use your location for advertising unless you agree.', 'We use your location for advertising.'],
    ['We do not use advertising cookies.', 'We use cookies to remember your basket.'],
    ['We do not transfer your data outside the European Union.', 'We transfer your data to servers in the European Union.'],
    ['We do not transfer your data outside the European Union.', 'If you are in India, we transfer your data to the United States.'],
  ])('leaves %s beside %s', (denial, other) => {
    expect(runRule(rule, both(denial, other)).reports).toEqual([])
  })

  it('leaves what a clause about children denies', () => {
    expect(
      runRule(rule, "# Children's privacy\n\nWe do not collect personal data.\n\n# What we collect\n\nWe collect personal data.\n").reports,
    ).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'We do not collect your location. We collect your location.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
